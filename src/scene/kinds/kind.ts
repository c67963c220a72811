/** What a layer kind is: its features from what is visible, its layers bottom to top, its legend entries. */
import type { LayerSpecification } from 'maplibre-gl';
import type { CountryCode } from '../../model/types';
import type { AnyFeature } from '../feature';
import type { Scene } from '../scene';

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

export interface LayerKind<Drawn extends AnyFeature = AnyFeature> {
	readonly id: string;
	/** What it adds to the source of the story, bottom to top; absent for a kind that draws the base map. */
	readonly features?: (scene: Scene) => readonly Drawn[];
	/** Which of the base map's countries its layers draw. */
	readonly areas?: (scene: Scene) => Areas;
	/** Bottom to top. */
	readonly layers: readonly LayerSpecification[];
	/** Only what the scene shows; absent where a kind explains itself. */
	readonly legend?: (scene: Scene) => readonly LegendEntry[];
}
