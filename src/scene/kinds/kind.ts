/** What a kind says of itself, each sort in a file of its folder. */
import type { LayerSpecification } from 'maplibre-gl';
import type { CountryCode } from '../../model/types';
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
