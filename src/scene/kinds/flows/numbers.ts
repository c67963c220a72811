/** The numbers of flows, above the names so that MapLibre makes names give way to them. */
import { hue, isPart, themed } from '../../expressions';
import { NUMBER_SIZE } from './flowParts';
import type { LayerKind } from '../kind';
import { STORY } from '../story';

export const numbers: LayerKind = {
	id: 'numbers',
	features: null,
	layers: [
		{
			id: 'flows-numbers',
			type: 'symbol',
			source: STORY,
			filter: isPart('number'),
			layout: {
				'text-field': ['get', 'label'],
				'text-font': ['Label SemiBold'],
				'text-size': NUMBER_SIZE
			},
			paint: {
				'text-color': hue(),
				'text-halo-color': themed('outline'),
				'text-halo-width': 1.8
			}
		}
	],
	legend: () => []
};
