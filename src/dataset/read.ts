/** Texts → content: JSON, then shapes. What fails is reported and left out; the rest goes on to the rules. */
import type { FeatureCollection } from 'geojson';
import type * as v from 'valibot';
import type { Content, PublishedEvent, PublishedOperation, StoryFile } from './content';
import { withNames } from './countryNames';
import * as names from './files';
import { parseJson } from './json';
import { gatherNames, idIn } from './known';
import { entry } from './locate';
import { error, inFile, type Problem, quote } from './problem';
import * as schema from './schema';
import { shape, shapeProblem } from './shape';
import { stringsOf } from './strings';

export interface Reading {
	readonly content: Content;
	readonly problems: readonly Problem[];
}

export function read(files: names.Files, world: FeatureCollection | null): Reading {
	const problems = missing(files);
	const roots = parseAll(files, problems);
	const known = gatherNames(Object.keys(files), roots);
	const languages = known.languages ?? new Set();
	const strings = [...roots].flatMap(([file, root]) => stringsOf(file, root, languages));
	const operations = [...roots].flatMap(([file, root]) => readOperation(file, root, problems));
	const content = {
		index: readWhole(names.INDEX, schema.IndexFile, roots, problems),
		vocabulary: readWhole(names.VOCABULARY, schema.VocabularyFile, roots, problems),
		sources: readEntries(names.SOURCES, schema.SourcesFile, roots, problems),
		proceedings: readEntries(names.PROCEEDINGS, schema.ProceedingsFile, roots, problems),
		story: readWhole(names.STORY, schema.StoryFile, roots, problems) ?? UNTOLD,
		corrections: readWhole(names.CORRECTIONS, schema.CorrectionsFile, roots, problems) ?? [],
		countries: withNames(
			readEntries(names.COUNTRIES, schema.CountriesFile, roots, problems),
			[...languages].filter(schema.isLanguageCode)
		),
		settings: readWhole(names.SETTINGS, schema.SettingsFile, roots, problems),
		operations: operations.flatMap(({ operation }) => operation ?? []),
		events: operations.flatMap(({ events }) => events)
	};
	return {
		content: { ...content, known, strings, complete: problems.length === 0, world },
		problems
	};
}

const UNTOLD: StoryFile = { home: [], annotations: [], chapters: [] };

function missing(files: names.Files): Problem[] {
	const paths = names.REQUIRED.filter((path) => !Object.hasOwn(files, path));
	const problems = paths.map((file) => error(inFile(file), '', 'is missing'));
	if (Object.keys(files).some((path) => names.operationOf(path) !== null)) return problems;
	return [...problems, error(inFile('operations/'), '', 'holds no operation file <id>.geojson')];
}

/** What the files hold, in the order of their paths; lists only where the schema needs no object. */
function parseAll(files: names.Files, problems: Problem[]): Map<string, object> {
	const roots = new Map<string, object>();
	for (const file of Object.keys(files).sort()) {
		const { value, problems: found } = parseJson(file, files[file] ?? '');
		problems.push(...found);
		const isRoot = typeof value === 'object' && value !== null;
		if (isRoot && !(isStory(file) && Array.isArray(value))) roots.set(file, value);
		else if (value !== undefined) {
			problems.push(error(inFile(file), '', `expected an object, found ${quote(value)}`));
		}
	}
	return roots;
}

/** Corrections are a list, and files that are not ours are only checked for what holds in any. */
function isStory(file: string): boolean {
	const mustBeObject = [...names.REQUIRED, names.STORY, names.SETTINGS];
	return mustBeObject.includes(file) || names.operationOf(file) !== null;
}

type Schema = v.GenericSchema;
type Roots = ReadonlyMap<string, object>;

function readWhole<S extends Schema>(
	file: string,
	schema: S,
	roots: Roots,
	problems: Problem[]
): v.InferOutput<S> | null {
	const root = roots.get(file);
	if (root === undefined) return null;
	const { output, issues } = shape(schema, root);
	problems.push(...issues.map((issue) => shapeProblem(file, root, issue)));
	return output;
}

/** Reads a file that lists entries by name, without those that have another shape. */
function readEntries<S extends Schema>(
	file: string,
	schema: S,
	roots: Roots,
	problems: Problem[]
): v.InferOutput<S> {
	const whole = readWhole(file, schema, roots, problems);
	if (whole !== null) return whole;
	const entries = Object.entries(roots.get(file) ?? {});
	return Object.assign(
		{},
		...entries.map(([key, value]) => shape(schema, { [key]: value }).output)
	);
}

function readOperation(file: string, root: object, problems: Problem[]) {
	const name = names.operationOf(file);
	if (name === null) return [];
	const { issues } = shape(schema.OperationFile, root);
	problems.push(...issues.map((issue) => shapeProblem(file, root, issue)));
	const { output } = shape(schema.OperationFile.entries.operation, entry(root, 'operation'));
	const operation: PublishedOperation | null = output && {
		...inFile(file),
		name,
		operation: output
	};
	return [{ operation, events: readEvents(file, idIn(root) ?? name, root) }];
}

function readEvents(file: string, operation: string, root: object): PublishedEvent[] {
	const features = entry(root, 'features');
	if (!Array.isArray(features)) return [];
	const { item } = schema.OperationFile.entries.features;
	return features.flatMap((value: unknown) => {
		const { output } = shape(item, value);
		if (output === null) return [];
		const { id, geometry, properties } = output;
		return [{ file, feature: id, operation, geometry, properties }];
	});
}
