/** Brings what the live map needs, after the page has shown. */
import type { Features } from '../../scene/feature';
import type { Orientation } from '../../model/types';
import type { FinerLand } from '../../map/adapter/refine';
import type { mapLibre } from '../../map/maplibre.svelte';

/** Collections of the base map, by name. */
export type Land = Readonly<Record<string, Features>>;

export interface Engine {
	readonly mapLibre: typeof mapLibre;
	readonly land: Land;
	/** Finer land, to be fetched when it can be seen. */
	readonly finerLand: FinerLand;
	/** Names of seas and cities. */
	readonly orientation: readonly Orientation[];
}

export type LoadEngine = () => Promise<Engine>;
