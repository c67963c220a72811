import { isPart, themed } from '../../expressions';
import { linePaint } from '../../line';
import type { Layers } from '../kind';
import { STORY } from '../mapSources';
import { LEADER_LINE, ORIGIN } from './look';

export const layers: Layers = [
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
