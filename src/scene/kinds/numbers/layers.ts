import { isPart } from '../../expressions';
import { textLayout, textPaint } from '../../text';
import type { Layers } from '../kind';
import { STORY } from '../mapSources';
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
			...textLayout(NUMBER)
		},
		paint: textPaint(NUMBER)
	}
];
