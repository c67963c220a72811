/** The base map: land, coast and borders, of our own making. */
import { themed } from '../expressions';
import type { LayerKind } from './kind';

/** Sources of the base map, each a collection cut from the same topology. */
export const BASE_SOURCES = ['countries', 'coast', 'borders', 'disputed'] as const;

export const land: LayerKind = {
	id: 'land',
	features: null,
	layers: [
		{ id: 'water', type: 'background', paint: { 'background-color': themed('water') } },
		{
			id: 'land',
			type: 'fill',
			source: 'countries',
			paint: { 'fill-color': themed('land'), 'fill-antialias': false }
		}
	],
	legend: () => []
};

/** Drawn above the countries' own fills, so that lighting or hatching one never covers its border. */
export const outlines: LayerKind = {
	id: 'outlines',
	features: null,
	layers: [
		{
			id: 'coast',
			type: 'line',
			source: 'coast',
			paint: { 'line-color': themed('coast'), 'line-width': 0.7 }
		},
		{
			id: 'borders',
			type: 'line',
			source: 'borders',
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': themed('border'),
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 8, 1.6]
			}
		},
		{
			id: 'disputed',
			type: 'line',
			source: 'disputed',
			paint: {
				'line-color': themed('border'),
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.8, 8, 1.6],
				'line-dasharray': [2, 2]
			}
		}
	],
	legend: () => []
};
