import { isPart, themed } from '../../expressions';
import type { Layers } from '../kind';
import { BASE_MAP } from '../mapSources';
import { LAND, WATER } from './look';

/** Fills are not smoothed: the borders drawn over them are, and each smoothed fill costs another pass over the land. */
export const layers: Layers = [
	{ id: 'water', type: 'background', paint: { 'background-color': themed(WATER.colour) } },
	{
		id: 'land',
		type: 'fill',
		source: BASE_MAP,
		filter: isPart('countries'),
		paint: { 'fill-color': themed(LAND.colour), 'fill-antialias': false }
	}
];
