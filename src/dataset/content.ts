/** What the rules read: the published entries whose shape is right, and the names that may be referred to. */
import type { FeatureCollection } from 'geojson';
import type { InferOutput } from 'valibot';
import type { Where } from './problem';
import type * as schema from './schema';
import type { StringAt } from './strings';

type OperationFile = InferOutput<typeof schema.OperationFile>;
export type IndexFile = InferOutput<typeof schema.IndexFile>;
export type VocabularyFile = InferOutput<typeof schema.VocabularyFile>;
type SourcesFile = InferOutput<typeof schema.SourcesFile>;
type ProceedingsFile = InferOutput<typeof schema.ProceedingsFile>;
export type StoryFile = InferOutput<typeof schema.StoryFile>;
type CorrectionsFile = InferOutput<typeof schema.CorrectionsFile>;
export type SettingsFile = InferOutput<typeof schema.SettingsFile>;
export type CountriesFile = InferOutput<typeof schema.CountriesFile>;

type EventFeature = OperationFile['features'][number];
export type EventFigure = NonNullable<EventFeature['properties']['figures']>[number];
export type EventClaim = EventFigure['claims'][number];

export interface PublishedOperation extends Where {
	/** The id that the file's name stands for. */
	readonly name: string;
	readonly operation: OperationFile['operation'];
}

export interface PublishedEvent extends Where {
	readonly feature: string;
	/** The operation that the file calls itself, or that its name stands for where it says nothing. */
	readonly operation: string;
	readonly geometry: EventFeature['geometry'];
	readonly properties: EventFeature['properties'];
}

/** Null where the file that lists the names could not be read: then any name may be right. */
export type Names = ReadonlySet<string> | null;

/**
 * Names that may be referred to, also those of entries whose shape is wrong, so that one mistake is not reported
 * again wherever its entry is named.
 */
export interface Known {
	readonly languages: Names;
	readonly sources: Names;
	readonly kinds: Names;
	readonly measures: Names;
	readonly families: Names;
	readonly statuses: Names;
	readonly proceedings: Names;
	readonly countries: Names;
	readonly operations: Names;
	/** As `event/figure`. */
	readonly figures: Names;
}

export interface Content {
	readonly index: IndexFile | null;
	readonly vocabulary: VocabularyFile | null;
	readonly sources: SourcesFile;
	readonly proceedings: ProceedingsFile;
	/** Empty where no file tells the story. */
	readonly story: StoryFile;
	readonly corrections: CorrectionsFile;
	readonly countries: CountriesFile;
	/** Null where the story has no such file. */
	readonly settings: SettingsFile | null;
	readonly operations: readonly PublishedOperation[];
	readonly events: readonly PublishedEvent[];
	readonly known: Known;
	/** Every string of every file, whatever its shape. */
	readonly strings: readonly StringAt[];
	/** Whether every file has the right shape, so that what is absent from the content is absent from the files. */
	readonly complete: boolean;
	/** Countries' areas, each with its code as id, and cities with name and country; null where positions cannot be checked. */
	readonly world: FeatureCollection | null;
}

export function isKnown(names: Names, name: string): boolean {
	return names === null || names.has(name);
}

export function figuresOf(event: PublishedEvent): readonly EventFigure[] {
	return event.properties.figures ?? [];
}

/** Every claim with its path. */
export function* claimsOf(event: PublishedEvent): Generator<{ claim: EventClaim; path: string }> {
	for (const [i, figure] of figuresOf(event).entries()) {
		for (const [j, claim] of figure.claims.entries()) {
			yield { claim, path: `properties.figures.${i}.claims.${j}` };
		}
	}
}
