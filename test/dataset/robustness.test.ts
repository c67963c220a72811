// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Files } from '../../src/dataset/files';
import { load } from '../../src/dataset/load';
import { check } from '../../src/dataset/parse';
import { isError } from '../../src/dataset/problem';
import { GEO, NORTH, TINY, TINY_WORLD, type Json } from '../support/dataset';

const stories = { 'the tiny story': TINY, geo: load(GEO) };

/** Where something stands: a file and the keys from its root. */
interface Spot {
	readonly file: string;
	readonly steps: readonly string[];
}

/** Keys that the schema lets out, wherever they stand. */
const OPTIONAL =
	/(^|\.)(\$schema|end|inferred|scheduled|radius|figures|partOf|flow|operations|context|concerned|proceedings|note|formerIds|notInvolved|flows|currency|method|method\.(rules|limits|borders)|figures\.\d+\.label)$/;

/** Entries that only the story needs, where it names them: a source, a party, a country, a word of the vocabulary. */
const ENTRY = /^((sources|proceedings|countries) [^.]+|vocabulary \w+\.[^.]+)$/;

describe.each(Object.entries(stories))('check(files) on %s', { timeout: 60_000 }, (_, files) => {
	const spots = Object.keys(files).flatMap((file) => spotsOf(file, parsed(files, file)));
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
			{ numRuns: 25 }
		);
	});

	it('never throws or accepts a value of another type', () => {
		fc.assert(
			fc.property(anywhere, (spot) => {
				const changed = replaced(files, spot, (value) => otherType(value));
				expect(check(changed).problems.some(isError)).toBe(true);
			}),
			{ numRuns: 25 }
		);
	});

	it('never accepts a file without a key that the schema requires', () => {
		const required = spots.filter(isRequired);
		fc.assert(
			fc.property(fc.constantFrom(...required), (spot) => {
				const changed = replaced(files, spot, () => undefined);
				expect(check(changed).problems.some(isError)).toBe(true);
			}),
			{ numRuns: 20 }
		);
	});

	it('never accepts a range turned round', () => {
		const ranges = spots.filter(({ steps }) => steps.at(-1) === 'end' || steps.at(-1) === 'value');
		for (const spot of ranges) {
			const changed = turned(files, spot);
			if (changed !== null) expect(check(changed).problems.some(isError)).toBe(true);
		}
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
			{ numRuns: 20 }
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
			{ numRuns: 20 }
		);
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

	it('never throws for JSON that nests more deeply than calls can', () => {
		const nested = '['.repeat(200_000) + ']'.repeat(200_000);
		for (const file of Object.keys(TINY)) {
			expect(() => check({ ...TINY, [file]: nested })).not.toThrow();
			expect(() => check({ ...TINY, [file]: `{"title": ${nested}}` })).not.toThrow();
		}
		const feature = `{"features": [{"id": ${nested}, "properties": {"figures": [{"id": ${nested}}]}}]}`;
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

/** Keys of objects, not entries of lists, save those that the schema or the story can do without. */
function isRequired({ file, steps }: Spot): boolean {
	const path = steps.join('.');
	const name = /(\w+)\.json$/.exec(file)?.[1] ?? '';
	const isKey = !/^\d+$/.test(steps.at(-1) ?? '') && file !== 'corrections.json';
	return isKey && name !== 'story' && !OPTIONAL.test(path) && !ENTRY.test(`${name} ${path}`);
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
