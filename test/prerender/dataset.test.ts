// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIssues } from '@placemarkio/check-geojson';
import { describe, expect, it } from 'vitest';
import { operationOf } from '../../src/dataset/files';
import { operationSchema } from '../../src/dataset/jsonSchema';
import { load } from '../../src/dataset/load';
import { datasetPlugin } from '../../src/prerender/dataset';
import { GEO, STORY } from '../support/dataset';

describe.each([GEO, STORY])('datasetPlugin(%s) publishes', (folder) => {
	const published = publish(folder);
	const { files } = published;

	it('every operation, saying which schema it follows and nothing else new', () => {
		const operations = Object.keys(load(folder)).flatMap(operationNames);
		expect(operations.length).toBeGreaterThan(0);
		for (const id of operations) {
			const { $schema, ...rest } = read(files[`data/${id}.geojson`]);
			const source = read(readFileSync(join(folder, 'operations', `${id}.geojson`), 'utf8'));
			expect($schema).toBe('./schema.json');
			expect({ ...source, $schema }).toEqual({ ...rest, $schema });
		}
	});

	it('every operation as strict GeoJSON', () => {
		const operations = Object.keys(files).filter((name) => name.endsWith('.geojson'));
		expect(operations).toHaveLength(Object.keys(load(folder)).flatMap(operationNames).length);
		for (const name of operations) expect(getIssues(files[name] ?? ''), name).toEqual([]);
	});

	it('no settings, which are no data', () => {
		expect(Object.keys(files)).not.toContain('data/settings.json');
	});

	it('and warns of what is missing: settings, and names of seas and cities in a language', () => {
		const seas = folder === STORY ? [expect.stringMatching(/“sr” leaves out \d+ seas/)] : [];
		const settings = expect.stringMatching(/^settings.json lacks .*address/);
		expect(published.warnings).toEqual([settings, ...seas]);
	});

	it('the schema beside them', () => {
		expect(read(files['data/schema.json'])).toEqual(operationSchema());
	});
});

function operationNames(path: string): string[] {
	const name = operationOf(path);
	return name === null ? [] : [name];
}

function publish(folder: string): { files: Record<string, string>; warnings: string[] } {
	const files: Record<string, string> = {};
	const warnings: string[] = [];
	const context = {
		emitFile: ({ fileName, source }: { fileName: string; source: string }) => {
			files[fileName] = source;
		},
		warn: (warning: string) => warnings.push(warning)
	};
	const { generateBundle } = datasetPlugin(folder);
	if (typeof generateBundle !== 'function') throw new Error('The plugin publishes nothing.');
	void Reflect.apply(generateBundle, context, []);
	return { files, warnings };
}

function read(text = ''): Record<string, unknown> {
	return JSON.parse(text) as Record<string, unknown>;
}
