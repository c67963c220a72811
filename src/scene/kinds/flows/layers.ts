import type { LayerSpecification } from 'maplibre-gl';
import { hue, isPart, themedImage } from '../../expressions';
import type { Dash } from '../../line';
import type { Layers } from '../kind';
import { STORY } from '../mapSources';
import type { FlowLine } from './features';
import { FLOW_OPACITY, UNNUMBERED, WAY_SIZE } from './look';

export const layers: Layers = [
	line('numbered'),
	line('unnumbered', UNNUMBERED.dash),
	{
		id: 'flows-arrows',
		type: 'symbol',
		source: STORY,
		filter: isPart('head', 'way'),
		layout: {
			'icon-image': themedImage(['concat', 'arrow|', ['get', 'rank']]),
			'icon-size': ['match', ['get', 'part'], 'way', WAY_SIZE, 1],
			'icon-rotate': ['get', 'bearing'],
			'icon-rotation-alignment': 'map',
			'icon-allow-overlap': true,
			'icon-ignore-placement': true
		}
	}
];

function line(part: FlowLine['properties']['part'], dash?: Dash): LayerSpecification {
	return {
		id: `flows-${part}`,
		type: 'line',
		source: STORY,
		filter: isPart(part),
		layout: { 'line-cap': 'butt', 'line-join': 'round' },
		paint: {
			'line-color': hue(),
			'line-opacity': FLOW_OPACITY,
			'line-width': ['get', 'width'],
			...(dash ? { 'line-dasharray': [...dash] } : {})
		}
	};
}
