/** Where values stand in a file as its schema knows it, so that what must be there follows from the schema itself. */
import type * as v from 'valibot';
import { operationOf } from '../../src/dataset/files';
import * as schema from '../../src/dataset/schema';
import type { Json } from './dataset';

/** Where a value stands: a file and the keys from its root. */
export interface Spot {
	readonly file: string;
	readonly steps: readonly string[];
}

export interface SchemaSpot extends Spot {
	/** The place in the schema, the same in every entry of a list or a record: `features.*.properties.title`. */
	readonly pattern: string;
	/** Whether the schema refuses an object without it. */
	readonly required: boolean;
}

/** The schemas of a story's files; every operation has the same. */
export const SCHEMAS: readonly (readonly [kind: string, schema: v.GenericSchema])[] = [
	['operations', schema.OperationFile],
	['index.json', schema.IndexFile],
	['sources.json', schema.SourcesFile],
	['vocabulary.json', schema.VocabularyFile],
	['proceedings.json', schema.ProceedingsFile],
	['story.json', schema.StoryFile],
	['corrections.json', schema.CorrectionsFile],
	['settings.json', schema.SettingsFile],
	['boundaries/countries.json', schema.CountriesFile]
];

/** Undefined for a file of which only strings are checked. */
export function schemaOf(file: string): v.GenericSchema | undefined {
	return SCHEMAS.find(([kind]) => kind === kindOf(file))?.[1];
}

/** What is the same for all files of one schema. */
export function kindOf(file: string): string {
	return operationOf(file) === null ? file : 'operations';
}

/** Every key of an object that the file holds and its schema names. */
export function spotsIn(file: string, root: Json): SchemaSpot[] {
	const top = schemaOf(file);
	return top === undefined ? [] : [...walk(top, root, { file, steps: [], pattern: '' })];
}

/** Every place that a schema has for a key of an object, whether a file holds it or not. */
export function patternsOf(top: v.GenericSchema, above = ''): string[] {
	const { keys, item } = inside(top);
	return [
		...(item ? patternsOf(item, dotted(above, '*')) : []),
		...Object.entries(keys ?? {}).flatMap(([key, inner]) => {
			const pattern = dotted(above, key);
			return [pattern, ...patternsOf(inner, pattern)];
		})
	];
}

function* walk(
	at: v.GenericSchema,
	value: Json,
	above: Omit<SchemaSpot, 'required'>
): Generator<SchemaSpot> {
	if (typeof value !== 'object' || value === null) return;
	const { keys, item } = inside(at);
	for (const [key, held] of Object.entries(value)) {
		const inner = keys?.[key] ?? item;
		if (inner === undefined) continue;
		const steps = [...above.steps, key];
		const spot = { file: above.file, steps, pattern: dotted(above.pattern, keys ? key : '*') };
		if (keys) yield { ...spot, required: inner.type !== 'optional' };
		yield* walk(inner, held, spot);
	}
}

interface Inside {
	/** What an object holds. */
	readonly keys?: Readonly<Record<string, v.GenericSchema>>;
	/** What each entry of a list or a record is. */
	readonly item?: v.GenericSchema;
}

/** Schemas of values that have no keys, and are refused or accepted as a whole. */
const VALUES = ['string', 'number', 'boolean', 'literal', 'picklist', 'strict_tuple', 'union'];

/** Throws for a kind of schema that it does not know, so that none is passed over. */
function inside(at: v.GenericSchema): Inside {
	const { type, entries, item, value, wrapped } = at as Introspected;
	if (entries) return { keys: entries };
	if (item) return { item };
	if (type === 'record' && value) return { item: value };
	if (wrapped) return inside(wrapped);
	if (VALUES.includes(type)) return {};
	throw new Error(`nothing is known of schemas of type ${type}`);
}

/** What valibot's schemas tell of themselves, each some of it. */
interface Introspected extends v.GenericSchema {
	readonly entries?: Readonly<Record<string, v.GenericSchema>>;
	readonly item?: v.GenericSchema;
	readonly value?: v.GenericSchema;
	readonly wrapped?: v.GenericSchema;
}

function dotted(above: string, key: string): string {
	return above === '' ? key : `${above}.${key}`;
}
