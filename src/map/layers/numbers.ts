/** The numbers of flows, above the names so that MapLibre makes names give way to them. */
import { hue, themed } from '../expressions';
import { NUMBER_SIZE } from './flowParts';
import type { LayerKind } from './kind';
import { SHAPES } from './shapes';

export const numbers: LayerKind = {
	id: 'numbers',
	features: null,
	layers: [
		{
			id: 'flows-numbers',
			type: 'symbol',
			source: SHAPES,
			filter: ['==', ['get', 'part'], 'number'],
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
