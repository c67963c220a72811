// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { operationOf } from '../../src/dataset/files';
import { operationSchema, settingsSchema } from '../../src/dataset/jsonSchema';
import { load } from '../../src/dataset/load';
import { GEO, STORY } from '../support/dataset';

type Schema = {
	readonly type?: string;
	readonly pattern?: string;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly required?: readonly string[];
	readonly additionalProperties?: boolean | Schema;
	readonly items?: Schema | readonly Schema[];
	readonly anyOf?: readonly Schema[];
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
};

const schema = operationSchema() as Schema;

describe('operationSchema()', () => {
	it('is what geo/schema.json holds: npm run schema writes it', () => {
		expect(JSON.parse(readFileSync(join(GEO, 'schema.json'), 'utf8'))).toEqual(schema);
	});

	it('keeps patterns and refuses unknown keys', () => {
		expect(schema.properties?.operation?.properties?.id?.pattern).toMatch(
			/\[a-z0-9\]\+\(-\[a-z0-9\]\+\)\*\$$/
		);
		expect(schema.additionalProperties).toBe(false);
		expect(accepts(schema, { type: 'FeatureCollection', features: [], extra: 1 })).toBe(false);
	});

	it.each([GEO, STORY])('accepts every operation file of %s', (folder) => {
		const files = Object.entries(load(folder)).filter(([path]) => operationOf(path) !== null);
		expect(files.length).toBeGreaterThan(0);
		for (const [path, text] of files) {
			expect(accepts(schema, JSON.parse(text)), path).toBe(true);
		}
	});
});

describe('settingsSchema()', () => {
	it('is what geo/settings.schema.json holds: npm run schema writes it', () => {
		const file = join(GEO, 'settings.schema.json');
		expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(settingsSchema());
	});

	it.each([GEO, STORY])('accepts the settings of %s', (folder) => {
		const { 'settings.json': text = '' } = load(folder);
		expect(accepts(settingsSchema() as Schema, JSON.parse(text))).toBe(true);
	});
});

/** As much of JSON Schema as ours uses for its shape. */
function accepts(own: Schema, value: unknown): boolean {
	if (own.anyOf) return own.anyOf.some((option) => accepts(option, value));
	if (own.enum) return own.enum.includes(value);
	if ('const' in own) return own.const === value;
	switch (own.type) {
		case 'object':
			return isObject(value) && acceptsObject(own, value);
		case 'array':
			return Array.isArray(value) && value.every((item, i) => acceptsItem(own, item, i));
		case 'null':
			return value === null;
		case 'integer':
			return Number.isInteger(value);
		case 'string':
			return typeof value === 'string' && new RegExp(own.pattern ?? '').test(value);
		default:
			return typeof value === own.type;
	}
}

function acceptsObject(own: Schema, value: Readonly<Record<string, unknown>>): boolean {
	if ((own.required ?? []).some((key) => !(key in value))) return false;
	return Object.entries(value).every(([key, inner]) => {
		const known = own.properties?.[key] ?? own.additionalProperties ?? true;
		return typeof known === 'boolean' ? known : accepts(known, inner);
	});
}

function acceptsItem({ items }: Schema, item: unknown, index: number): boolean {
	const known = Array.isArray(items) ? (items as readonly Schema[])[index] : items;
	return known !== undefined && accepts(known as Schema, item);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
