import type { LayerSpecification } from 'maplibre-gl';
import { isPart, themed } from '../../expressions';
import { linePaint } from '../../line';
import type { Layers } from '../kind';
import { STORY } from '../mapSources';
import type { HaloFeature } from './features';
import { HALO_AREA, HALO_EDGES } from './look';

export const layers: Layers = [
	{
		id: 'halos-area',
		type: 'fill',
		source: STORY,
		filter: isPart('halo', 'region'),
		// the edge is smooth
		paint: {
			'fill-color': themed(HALO_AREA.colour),
			'fill-opacity': HALO_AREA.opacity,
			'fill-antialias': false
		}
	},
	edge('halos-edge', 'halo'),
	edge('halos-region', 'region')
];

function edge(id: string, part: HaloFeature['properties']['part']): LayerSpecification {
	return {
		id,
		type: 'line',
		source: STORY,
		filter: isPart(part),
		paint: linePaint(HALO_EDGES[part])
	};
}
