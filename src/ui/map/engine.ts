/** Brings what the live map needs, after the page has shown. */
import type { openMap } from '../../map/maplibre';
import type { FinerLand } from '../../map/adapter/refine';
import type { BaseMap } from '../../geometry/baseMap';
import type { Orientation } from '../../model/types';

export interface Engine {
	readonly openMap: typeof openMap;
	readonly land: BaseMap;
	/** Finer land, to be fetched when it can be seen. */
	readonly finerLand: FinerLand;
	/** Names of seas and cities. */
	readonly orientation: readonly Orientation[];
}

export type LoadEngine = () => Promise<Engine>;
