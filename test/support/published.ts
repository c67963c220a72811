/** A story's published files as they lie on disk: what the tests hold the pages against. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InferOutput } from 'valibot';
import type {
	IndexFile,
	OperationFile,
	ProceedingsFile,
	SettingsFile,
	SourcesFile,
	StoryFile
} from '../../src/dataset/schema';
import { CONTEXT } from '../../src/model/choice';
import { ROOT } from './build';

type Operation = InferOutput<typeof OperationFile>['operation'];
type Feature = InferOutput<typeof OperationFile>['features'][number];

export interface PublishedEvent extends Feature {
	/** What has to be chosen for it to show: any of these operations, or `CONTEXT`. */
	readonly operations: readonly string[];
}

export interface Published {
	readonly index: InferOutput<typeof IndexFile>;
	readonly story: InferOutput<typeof StoryFile>;
	/** By rank. */
	readonly operations: readonly Operation[];
	readonly events: readonly PublishedEvent[];
	readonly sources: InferOutput<typeof SourcesFile>;
	readonly settings: InferOutput<typeof SettingsFile>;
	readonly proceedings: InferOutput<typeof ProceedingsFile>;
}

export const GEO = readPublished(join(ROOT, 'geo'));
export const TINY = readPublished(join(ROOT, 'test', 'support', 'story'));

/** The event of that id. */
export function eventOf(story: Published, id: string): PublishedEvent {
	const event = story.events.find((candidate) => candidate.id === id);
	if (event === undefined) throw new Error(`No event ${id} is published.`);
	return event;
}

/** The ids of the sources that an event's own list and its claims name. */
export function sourcesOf({ properties }: PublishedEvent): string[] {
	const claims = (properties.figures ?? []).flatMap((figure) => figure.claims);
	return [...new Set([properties.sources, ...claims.map(({ sources }) => sources)].flat())];
}

/** The places and countries that bear a mark for the events, as `place-id` and `XX`, sorted. */
export function markedBy(events: readonly PublishedEvent[]): string[] {
	const marked = events.flatMap(({ geometry, properties: { place, flow } }) => [
		...(geometry === null ? [] : [place.id]),
		...(place.precision === 'country' && place.countries.length === 1 ? place.countries : []),
		...(flow === undefined ? [] : [flow.to])
	]);
	return [...new Set(marked)].sort();
}

export function idsOf(events: readonly PublishedEvent[]): string[] {
	return events.map(({ id }) => id).sort();
}

function readPublished(folder: string): Published {
	const files = readdirSync(join(folder, 'operations'))
		.filter((name) => name.endsWith('.geojson'))
		.map((name) => read<InferOutput<typeof OperationFile>>(folder, 'operations', name));
	return {
		story: read(folder, 'story.json'),
		index: read(folder, 'index.json'),
		operations: files.map(({ operation }) => operation).sort((a, b) => a.rank - b.rank),
		events: files.flatMap(({ operation, features }) =>
			features.map((feature) => ({ ...feature, operations: chosenBy(feature, operation.id) }))
		),
		sources: read(folder, 'sources.json'),
		settings: read(folder, 'settings.json'),
		proceedings: read(folder, 'proceedings.json')
	};
}

function chosenBy({ properties }: Feature, file: string): readonly string[] {
	return properties.context ? [CONTEXT] : (properties.operations ?? [file]);
}

function read<Content>(...path: string[]): Content {
	return JSON.parse(readFileSync(join(...path), 'utf8')) as Content;
}
