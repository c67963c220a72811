/** What a kind says of itself, each sort in a file of its folder. */
import type { LayerSpecification } from 'maplibre-gl';
import type { CountryCode } from '../../model/types';
import type { Sample } from '../images/shapes';
import type { Palette } from '../palette';
import type { AnyFeature } from '../feature';
import type { Scene } from '../scene';

/** What it adds to the source of the story, bottom to top. */
export type FeaturesOf<Drawn extends AnyFeature = AnyFeature> = (scene: Scene) => readonly Drawn[];

/** The base map's countries that one of its layers draws. */
export interface Area {
	readonly layer: string;
	readonly codes: readonly CountryCode[];
}

/** The areas that it draws, bottom to top. */
export type AreasOf = (scene: Scene) => readonly Area[];

/** Its layers, bottom to top. */
export type Layers = readonly LayerSpecification[];

/** What of it the scene shows, where that needs explaining. */
export type LegendOf = (scene: Scene) => readonly LegendEntry[];

/** A row of the legend. */
export interface LegendEntry {
	/** Of the words that explain it. */
	readonly key: string;
	/** What it is about, by which the legend gathers its rows. */
	readonly topic: 'circles' | 'areas' | 'flows' | 'marks';
	/** As the map draws it; null for circles, which the legend draws to scale. */
	readonly sample: ((palette: Palette) => Sample) | null;
	/** The operation the entry speaks of, where it speaks of one. */
	readonly operation?: string;
}
