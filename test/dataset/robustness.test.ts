// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Files } from '../../src/dataset/files';
import { load } from '../../src/dataset/load';
import { check } from '../../src/dataset/parse';
import { formatProblem, isError } from '../../src/dataset/problem';
import { amounts } from '../../src/dataset/rules/amounts';
import { dateOrder } from '../../src/dataset/rules/dateOrder';
import { OperationFile } from '../../src/dataset/schema';
import { shape } from '../../src/dataset/shape';
import { GEO, NORTH, TINY, TINY_WORLD, TOLD, type Json } from '../support/dataset';
import { runs } from '../support/runs';
import {
	kindOf,
	patternsOf,
	schemaOf,
	SCHEMAS,
	spotsIn,
	type SchemaSpot,
	type Spot
} from '../support/schemaSpots';

/** The rules that a range turned round breaks. */
const ORDER = [amounts, dateOrder];

const WORDS = { fr: 'Le nombre était faux.', en: 'The number was wrong.' };
const CORRECTION = { date: '2012-07-01', event: null, what: WORDS, why: WORDS };

const NESTED = '['.repeat(200_000) + ']'.repeat(200_000);

const SMALL: Files = { ...TOLD, 'corrections.json': JSON.stringify([CORRECTION]) };

const stories: Readonly<Record<string, Files>> = { 'the tiny story': SMALL, geo: load(GEO) };

/** The places of the schemas that are tried in the tiny story, where it takes a twentieth of the time. */
const SMALL_PLACES = new Set(keysOf(SMALL).map(placeOf));

describe.each(Object.entries(stories))('check(files) on %s', { timeout: 60_000 }, (_, files) => {
	const spots = Object.keys(files).flatMap((file) => spotsOf(file, parsed(files, file)));
	const keys = oneOfEach(keysOf(files)).filter(
		(spot) => files === SMALL || !SMALL_PLACES.has(placeOf(spot))
	);
	const ranges = spots.filter(
		(spot) => ['end', 'value'].includes(String(spot.steps.at(-1))) && turned(files, spot) !== null
	);
	const anywhere = fc.constantFrom(...spots);

	it('never throws, whatever replaces a value', () => {
		fc.assert(
			fc.property(anywhere, fc.jsonValue(), (spot, value) => {
				expect(() =>
					check(
						replaced(files, spot, () => value as Json),
						TINY_WORLD
					)
				).not.toThrow();
			}),
			runs(25)
		);
	});

	it.each(keys)('refuses a value of another type at $file $pattern', (spot) => {
		const changed = replaced(files, spot, otherType);
		expect(check(changed).problems.some(isError)).toBe(true);
	});

	it.each(keys.filter(({ required }) => required))('refuses $file without $pattern', (spot) => {
		const missing = `${spot.steps.at(-1)}: is missing`;
		const { problems } = check(without(files, spot));
		const lines = problems.filter(isError).map(formatProblem);
		expect(lines.filter((line) => line.endsWith(missing))).not.toEqual([]);
	});

	it.each(keys.filter(({ required }) => !required))(
		'finds nothing wrong with the shape of $file without $pattern',
		(spot) => {
			const { file } = spot;
			const root = parsed(without(files, spot), file);
			expect(shape(schemaOf(file) ?? OperationFile, root).issues).toEqual([]);
		}
	);

	it.each(ranges)('never accepts the range turned round of $file at $steps', (spot) => {
		const changed = turned(files, spot);
		expect(changed && check(changed, undefined, ORDER).problems.some(isError)).toBe(true);
	});

	it('never throws for a point moved anywhere', () => {
		const points = spots.filter(({ steps }) => steps.at(-1) === 'coordinates');
		const position = fc.tuple(fc.double(), fc.double());
		fc.assert(
			fc.property(fc.constantFrom(...points), position, (spot, value) => {
				expect(() =>
					check(
						replaced(files, spot, () => value),
						TINY_WORLD
					)
				).not.toThrow();
			}),
			runs(20)
		);
	});

	it('never throws for a text cut short or scrambled', () => {
		const file = fc.constantFrom(...Object.keys(files));
		fc.assert(
			fc.property(file, fc.nat(20_000), fc.string(), (path, at, noise) => {
				const text = files[path] ?? '';
				const changed = { ...files, [path]: text.slice(0, at) + noise + text.slice(at + 5) };
				expect(() => check(changed)).not.toThrow();
			}),
			runs(20)
		);
	});
});

describe('the stories that are broken here', () => {
	it.each(SCHEMAS)('hold every key that the schema of %s names', (_, schema) => {
		const held = Object.values(stories).flatMap((files) =>
			Object.keys(files)
				.filter((file) => schemaOf(file) === schema)
				.flatMap((file) => spotsIn(file, parsed(files, file)))
		);
		const patterns = new Set(held.map(({ pattern }) => pattern));
		expect(patternsOf(schema).filter((pattern) => !patterns.has(pattern))).toEqual([]);
	});
});

describe('check(files) on files of no use', () => {
	it('reports that everything is missing from nothing', () => {
		expect(check({}).problems).toHaveLength(6);
	});

	it('never throws for files of any text', () => {
		const path = fc.constantFrom(...Object.keys(TINY), 'operations/.geojson', 'x', '__proto__');
		const text = fc.oneof(fc.string(), fc.json());
		fc.assert(
			fc.property(fc.dictionary(path, text), (files) => {
				expect(() => check(files, TINY_WORLD)).not.toThrow();
			})
		);
	});

	it.each(Object.keys(TINY))(
		'never throws for %s that nests more deeply than calls can',
		(file) => {
			expect(() => check({ ...TINY, [file]: NESTED })).not.toThrow();
			expect(() => check({ ...TINY, [file]: `{"title": ${NESTED}}` })).not.toThrow();
		}
	);

	it('never throws for a feature that does', () => {
		const feature = `{"features": [{"id": ${NESTED}, "properties": {"figures": [{"id": ${NESTED}}]}}]}`;
		expect(() => check({ ...TINY, [NORTH]: feature })).not.toThrow();
	});

	it('never throws for objects that do not turn into strings', () => {
		const trap = '{"toString": 1, "valueOf": 1, "__proto__": null, "length": 3}';
		const file = `{"features": [{"id": ${trap}, "properties": {"figures": [{"id": ${trap}}]}}, ${trap}]}`;
		expect(() => check({ ...TINY, [NORTH]: file })).not.toThrow();
	});
});

function parsed(files: Files, file: string): Json {
	return JSON.parse(files[file] ?? '') as Json;
}

function spotsOf(file: string, value: Json, steps: readonly string[] = []): Spot[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		const spot = { file, steps: [...steps, key] };
		return [spot, ...spotsOf(file, inner, spot.steps)];
	});
}

/** One spot for each place of the schema: what holds of a key holds wherever it stands. */
function oneOfEach(spots: readonly SchemaSpot[]): SchemaSpot[] {
	return [...new Map(spots.map((spot) => [placeOf(spot), spot])).values()];
}

/** The place of the schemas at which a spot stands. */
function placeOf({ file, pattern }: SchemaSpot): string {
	return `${kindOf(file)} ${pattern}`;
}

function keysOf(files: Files): SchemaSpot[] {
	return Object.keys(files).flatMap((file) => spotsIn(file, parsed(files, file)));
}

function without(files: Files, spot: Spot): Files {
	return replaced(files, spot, () => undefined);
}

/** The files with another value at a spot, or without it where that is undefined. */
function replaced(files: Files, spot: Spot, change: (value: Json) => Json | undefined): Files {
	const root = parsed(files, spot.file);
	const holder = holderOf(root, spot);
	const key = spot.steps.at(-1) ?? '';
	const value = change(holder[key] ?? null);
	if (value === undefined) delete holder[key];
	else holder[key] = value;
	return { ...files, [spot.file]: JSON.stringify(root) };
}

function holderOf(root: Json, { steps }: Spot): Record<string, Json> {
	const above = steps.slice(0, -1);
	return above.reduce(
		(holder, step) => (holder as Record<string, Json>)[step] ?? null,
		root
	) as Record<string, Json>;
}

/** A value that no key of the schema may have where it has the given one. */
function otherType(value: Json): Json {
	if (typeof value === 'string') return { now: 'an object' };
	return typeof value === 'object' && !Array.isArray(value) ? 7 : 'a string: no';
}

/** The files with a range of values or dates turned round; null where the spot holds none. */
function turned(files: Files, spot: Spot): Files | null {
	const holder = holderOf(parsed(files, spot.file), spot);
	const { value, start, end } = holder;
	if (spot.steps.at(-1) === 'value') {
		return Array.isArray(value) ? replaced(files, spot, () => value.toReversed()) : null;
	}
	if (typeof start !== 'string' || typeof end !== 'string') return null;
	const common = Math.min(start.length, end.length);
	if (start.slice(0, common) === end.slice(0, common)) return null;
	const before = { ...spot, steps: [...spot.steps.slice(0, -1), 'start'] };
	return replaced(
		replaced(files, spot, () => start),
		before,
		() => end
	);
}
