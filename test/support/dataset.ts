/** The tiny story as files, and ways to break it. */
import { fileURLToPath } from 'node:url';
import type { FeatureCollection } from 'geojson';
import { expect, it } from 'vitest';
import type { Files } from '../../src/dataset/files';
import { load } from '../../src/dataset/load';
import { check } from '../../src/dataset/parse';
import { formatProblem } from '../../src/dataset/problem';
import { RULES } from '../../src/dataset/rules';

export const GEO = fileURLToPath(new URL('../../geo', import.meta.url));
export const STORY = fileURLToPath(new URL('story', import.meta.url));

export const INDEX = 'index.json';
export const SOURCES = 'sources.json';
export const VOCABULARY = 'vocabulary.json';
export const STORY_FILE = 'story.json';
export const PROCEEDINGS = 'proceedings.json';
export const SETTINGS = 'settings.json';
export const COUNTRIES = 'boundaries/countries.json';
export const NORTH = 'operations/north-pier.geojson';
export const SOUTH = 'operations/south-quay.geojson';

/** An invented story of ship inspections, without a problem, in French and English: what breaks a text breaks it in two. */
export const TOLD: Files = without('sr', load(STORY, GEO));

/** The same without annotations and chapters, so that what breaks an event breaks nothing that tells of it. */
export const TINY: Files = remove(STORY_FILE)(TOLD);

/** Two rectangles that stand for Belgium and the Netherlands, where the tiny story has its positions. */
export const TINY_WORLD: FeatureCollection = {
	type: 'FeatureCollection',
	features: [rectangle('BE', [2.6, 49.5, 6.4, 51.3]), rectangle('NL', [3.4, 51.3, 7.2, 53.5])]
};

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type Change = (files: Files) => Files;

/**
 * Changes the value at a path of dotted keys; in a list a key may be an entry's id, or `+` for one more entry.
 */
export function put(file: string, path: string, value: Json): Change {
	return edit(file, path, (holder, key) => {
		if (Array.isArray(holder)) holder[Number(key)] = value;
		else holder[key] = value;
	});
}

/** Takes the entry at a path away. */
export function drop(file: string, path: string): Change {
	return edit(file, path, (holder, key) => {
		if (Array.isArray(holder)) holder.splice(Number(key), 1);
		else delete holder[key];
	});
}

/** Adds a copy of an event under another id. */
export function copy(file: string, id: string, as: string): Change {
	return (files) => {
		const event = find(JSON.parse(files[file] ?? '') as Json, `features.${id}`) as object;
		return put(file, 'features.+', { ...event, id: as })(files);
	};
}

/** Rewrites a file's text. */
export function rewrite(file: string, change: (text: string) => string): Change {
	return (files) => ({ ...files, [file]: change(files[file] ?? '') });
}

export function remove(file: string): Change {
	return (files) => Object.fromEntries(Object.entries(files).filter(([path]) => path !== file));
}

/** A way to break the tiny story, and every line that it must lead to. */
export type Case = readonly [title: string, changes: Change | Change[], ...lines: string[]];

/** One test a case: it is reported in exactly these words, and nothing else is, by all rules or those named. */
export function itReports(
	cases: readonly Case[],
	{ story = TINY, rules = RULES, world = TINY_WORLD } = {}
) {
	for (const [title, changes, ...lines] of cases) {
		it(`reports ${title}`, () => {
			const files = [changes].flat().reduce((before, change) => change(before), story);
			expect(check(files, world, rules).problems.map(formatProblem)).toEqual(lines);
		});
	}
}

function edit(
	file: string,
	path: string,
	change: (holder: Json[] | Record<string, Json>, key: string) => void
): Change {
	return rewrite(file, (text) => {
		const root = JSON.parse(text) as Json;
		const dot = path.lastIndexOf('.');
		const holder = dot < 0 ? root : find(root, path.slice(0, dot));
		if (typeof holder !== 'object' || holder === null) throw new Error(`nothing at ${path}`);
		change(holder, step(holder, path.slice(dot + 1)));
		return JSON.stringify(root);
	});
}

function find(root: Json, path: string): Json {
	return path.split('.').reduce<Json>((holder, key) => {
		const value = (holder as Record<string, Json>)[step(holder, key)];
		if (value === undefined) throw new Error(`nothing at ${path}`);
		return value;
	}, root);
}

function step(holder: Json, key: string): string {
	if (!Array.isArray(holder)) return key;
	if (key === '+') return String(holder.length);
	const index = holder.findIndex((entry) => (entry as { id?: Json } | null)?.id === key);
	return index < 0 ? key : String(index);
}

/** The files of a story without one of its languages. */
function without(language: string, files: Files): Files {
	const leave = (key: string, value: unknown) => (key === language ? undefined : value);
	return Object.fromEntries(
		Object.entries(files).map(([file, text]) => [
			file,
			text.includes(`"${language}"`) ? JSON.stringify(JSON.parse(text, leave), null, '\t') : text
		])
	);
}

function rectangle(id: string, [west, south, east, north]: [number, number, number, number]) {
	const ring = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south]
	];
	return {
		type: 'Feature' as const,
		id,
		properties: {},
		geometry: { type: 'Polygon' as const, coordinates: [ring] }
	};
}
