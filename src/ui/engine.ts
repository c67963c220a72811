/** Brings what the live map needs, after the page has shown. */
import type { FontFile } from '../map/fonts';
import type { Features } from '../map/layers/kind';
import type { mapLibre } from '../map/maplibre.svelte';

export interface Engine {
	readonly mapLibre: typeof mapLibre;
	readonly land: Readonly<Record<string, Features>>;
	readonly fonts: readonly FontFile[];
}

export type LoadEngine = () => Promise<Engine>;
