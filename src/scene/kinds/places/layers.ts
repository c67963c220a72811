import { ifState, isPart, themed, themedImage } from '../../expressions';
import { textLayout, textPaint } from '../../text';
import type { Layers } from '../kind';
import { STORY } from '../mapSources';
import { COUNT, INITIALS, SELECTED_RING } from './look';

export const layers: Layers = [
	{
		id: 'places-selected',
		type: 'circle',
		source: STORY,
		filter: isPart('mark'),
		paint: {
			'circle-radius': ['+', ['get', 'radius'], SELECTED_RING.gap],
			'circle-color': themed('paper'),
			'circle-opacity': ifState('selected', 1, 0),
			'circle-stroke-color': themed(SELECTED_RING.colour),
			'circle-stroke-width': SELECTED_RING.width,
			'circle-stroke-opacity': ifState('selected', 1, 0)
		}
	},
	{
		id: 'places-marks',
		type: 'symbol',
		source: STORY,
		filter: isPart('mark'),
		layout: {
			'icon-image': themedImage(['get', 'image']),
			'icon-allow-overlap': true,
			'icon-padding': 0,
			'symbol-sort-key': ['get', 'order'],
			'text-field': ['get', 'count'],
			...textLayout(COUNT),
			'text-allow-overlap': true
		},
		paint: {
			'icon-opacity': ifState('moving', 0, ['get', 'opacity']),
			// a count is read through its faded ring
			'text-opacity': ifState('moving', 0, 1),
			...textPaint(COUNT)
		}
	},
	{
		id: 'places-initials',
		type: 'symbol',
		source: STORY,
		filter: isPart('mark'),
		layout: {
			'symbol-sort-key': ['get', 'order'],
			'text-field': ['get', 'initials'],
			...textLayout(INITIALS),
			'text-anchor': 'top-left',
			'text-radial-offset': ['/', ['get', 'radius'], INITIALS.size],
			'text-allow-overlap': true,
			'text-ignore-placement': true
		},
		paint: textPaint(INITIALS)
	}
];
