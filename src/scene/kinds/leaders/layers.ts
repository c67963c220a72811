import type { LayerSpecification } from 'maplibre-gl';
import { isPart, themed } from '../../expressions';
import { linePaint } from '../../line';
import { STORY } from '../sources';
import { LEADER_LINE, ORIGIN } from './look';

export const LEADER_LAYERS: readonly LayerSpecification[] = [
	{
		id: 'leaders-line',
		type: 'line',
		source: STORY,
		filter: isPart('leader'),
		paint: linePaint(LEADER_LINE)
	},
	{
		id: 'leaders-origin',
		type: 'circle',
		source: STORY,
		filter: isPart('origin'),
		paint: { 'circle-color': themed(ORIGIN.colour), 'circle-radius': ORIGIN.radius }
	}
];
