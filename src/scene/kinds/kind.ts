/** What a layer kind is: its features from what is visible, its layers bottom to top, its legend entries. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Projection } from '../../geometry/globe';
import type { Mark } from '../../model/marks/marks';
import type { Visible } from '../../model/visible/select';
import type { Claim, CountryCode, Measure, Orientation, Outline } from '../../model/types';

/** Everything that features are made from. */
export interface Scene {
	readonly dataset: Outline;
	readonly visible: Visible;
	readonly marks: readonly Mark[];
	/** The zoom step at which `marks` were merged; on a globe, at its equator. */
	readonly zoom: number;
	readonly projection: Projection;
	readonly words: MapWords;
	/** It may be seen without its colours, as on paper: every operation then goes by its letters too. */
	readonly isColourless?: boolean;
	/** Names of seas and cities, where they are at hand. */
	readonly orientation: readonly Orientation[];
}

/** What the map writes beside its marks, in the page's language. */
export interface MapWords {
	readonly language: string;
	/** A claim in as few characters as stay true: « > 100 », « 27,6 t ». */
	readonly value: (claim: Claim, measure: Measure) => string;
	/** The same with what is counted: « 6 arrestations », « 27,6 t »; for where nothing else says it. */
	readonly amount: (claim: Claim, measure: Measure) => string;
}

/** Scalars only, and only those the layers read. `id` repeats the feature's id for `promoteId`. */
export type Properties = { readonly id: string } & Readonly<
	Record<string, string | number | boolean>
>;

export type Features = FeatureCollection<Geometry, Properties>;

/** A sample the legend draws, and the key of the words beside it. */
export interface LegendEntry {
	readonly key: string;
	readonly sample:
		| { readonly type: 'circles' }
		| { readonly type: 'image'; readonly recipe: string }
		| { readonly type: 'flow'; readonly rank: number; readonly dashed: boolean }
		| { readonly type: 'halo'; readonly dashed: boolean }
		| { readonly type: 'hatch' };
	/** The operation the entry speaks of, where it speaks of one. */
	readonly operation?: string;
}

/** The countries that each of some layers draws, by the layer's id. */
export type Areas = Readonly<Record<string, readonly CountryCode[]>>;

export interface LayerKind {
	readonly id: string;
	/** Each names its part. Null where the kind draws on the base map's own source. */
	readonly features: ((scene: Scene) => Features) | null;
	/** Which of the base map's countries its layers draw, for a kind without features of its own. */
	readonly areas?: (scene: Scene) => Areas;
	/** Bottom to top. */
	readonly layers: readonly LayerSpecification[];
	/** Only what the scene shows. */
	readonly legend: (scene: Scene) => readonly LegendEntry[];
}

export function collection(features: readonly Feature<Geometry, Properties>[]): Features {
	return { type: 'FeatureCollection', features: [...features] };
}

export function feature(geometry: Geometry, properties: Properties): Feature<Geometry, Properties> {
	return { type: 'Feature', id: properties.id, geometry, properties };
}

/** The rank of an operation; 0 for `CONTEXT`, which has none. */
export function rankOf(dataset: Outline, operation: string): number {
	return dataset.operations.find(({ id }) => id === operation)?.rank ?? 0;
}

/** A text as properties `name:fr`, `name:en` …, one a language. */
export function names(text: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(text).map(([language, name]) => [`name:${language}`, name])
	);
}
