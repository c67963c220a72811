/** Brings what the live map needs, after the page has shown. */
import type { openMap } from '../../map/maplibre';
import type { FinerLand } from '../../map/adapter/refine';
import type { Orientation } from '../../model/types';
import type { Features } from '../../scene/feature';

/** Collections of the base map, by name. */
export type Land = Readonly<Record<string, Features>>;

export interface Engine {
	readonly openMap: typeof openMap;
	readonly land: Land;
	/** Finer land, to be fetched when it can be seen. */
	readonly finerLand: FinerLand;
	/** Names of seas and cities. */
	readonly orientation: readonly Orientation[];
}

export type LoadEngine = () => Promise<Engine>;
