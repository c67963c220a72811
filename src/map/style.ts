/** The map's style: a constant made of the layer kinds. */
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import { LAYERS } from '../scene/kinds/layers';
import { BASE_MAP, STORY } from '../scene/kinds/mapSources';

/** The defaults that its state declares give way to what a drawing says. */
export const STYLE: StyleSpecification = {
	version: 8,
	state: { theme: { default: 'light' } },
	transition: { duration: 200, delay: 0 },
	sources: { [BASE_MAP]: emptySource(), [STORY]: emptySource() },
	layers: [...LAYERS]
};

function emptySource(): GeoJSONSourceSpecification {
	return {
		type: 'geojson',
		promoteId: 'id',
		tolerance: 0.25,
		data: { type: 'FeatureCollection', features: [] }
	};
}
