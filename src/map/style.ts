/** The map's style: a constant made of the layer kinds. */
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import { LAYER_KINDS } from '../scene/kinds';
import { BASE_MAP, STORY } from '../scene/kinds/sources';
import type { Theme } from '../scene/palette';

/** How everything looks, whatever is shown. The style declares a default for each, as MapLibre asks. */
export interface Look {
	readonly language: string;
	readonly theme: Theme;
}

export const STYLE: StyleSpecification = {
	version: 8,
	state: { language: { default: 'fr' }, theme: { default: 'light' } },
	transition: { duration: 200, delay: 0 },
	sources: { [BASE_MAP]: emptySource(), [STORY]: emptySource() },
	layers: LAYER_KINDS.flatMap(({ layers }) => layers)
};

function emptySource(): GeoJSONSourceSpecification {
	return {
		type: 'geojson',
		promoteId: 'id',
		tolerance: 0.25,
		data: { type: 'FeatureCollection', features: [] }
	};
}
