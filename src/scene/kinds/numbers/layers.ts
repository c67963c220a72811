import { hue, isPart, themed } from '../../expressions';
import type { Layers } from '../kind';
import { STORY } from '../sources';
import { NUMBER } from './look';

export const NUMBER_LAYER = 'numbers-flows';

export const layers: Layers = [
	{
		id: NUMBER_LAYER,
		type: 'symbol',
		source: STORY,
		filter: isPart('number'),
		layout: {
			'text-field': ['get', 'text'],
			'text-font': ['Label SemiBold'],
			'text-size': NUMBER.size
		},
		paint: {
			'text-color': hue(),
			'text-halo-color': themed(NUMBER.outline.colour),
			'text-halo-width': NUMBER.outline.width
		}
	}
];
