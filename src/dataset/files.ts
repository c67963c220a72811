/** The published files as texts, before anything is known about them. */

/** Raw texts by path relative to the story's folder, such as `operations/north.geojson`. */
export type Files = Readonly<Record<string, string>>;

export const INDEX = 'index.json';
export const SOURCES = 'sources.json';
export const VOCABULARY = 'vocabulary.json';
export const PROCEEDINGS = 'proceedings.json';
export const STORY = 'story.json';
export const CORRECTIONS = 'corrections.json';
export const SETTINGS = 'settings.json';
export const COUNTRIES = 'boundaries/countries.json';

/** JSON Schemas of an operation file and of the settings, made from ours: never part of a story. */
export const SCHEMA = 'schema.json';
export const SETTINGS_SCHEMA = 'settings.schema.json';

/** Files without which there is no story, besides at least one operation. */
export const REQUIRED = [INDEX, SOURCES, VOCABULARY, PROCEEDINGS, COUNTRIES];

/** The id that an operation file's name stands for; null for every other file. */
export function operationOf(path: string): string | null {
	return /^operations\/(.+)\.geojson$/.exec(path)?.[1] ?? null;
}
