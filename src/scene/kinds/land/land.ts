/** The base map: land, coast and borders, of our own making. */
import { isPart, themed } from '../../expressions';
import { collection, type Features, type LayerKind } from '../kind';

/**
 * The base map's only source. Its parts come and are replaced together, so that no frame shows a finer coast around
 * coarser land; and MapLibre masks the tiles of each source anew in each frame.
 */
export const GROUND = 'ground';

/** What the ground consists of, each a collection cut from the same topology. */
export const GROUND_PARTS = ['countries', 'coast', 'borders', 'disputed'] as const;
export type GroundPart = (typeof GROUND_PARTS)[number];

/** The collections as one, each feature with the name of its own. */
export function groundFeatures(land: Readonly<Record<string, Features>>): Features {
	return collection(
		GROUND_PARTS.flatMap((part) =>
			(land[part]?.features ?? []).map((feature) => ({
				...feature,
				properties: { ...feature.properties, part }
			}))
		)
	);
}

export const land: LayerKind = {
	id: 'land',
	features: null,
	layers: [
		{ id: 'water', type: 'background', paint: { 'background-color': themed('water') } },
		{
			id: 'land',
			type: 'fill',
			source: GROUND,
			filter: isPart('countries'),
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
			source: GROUND,
			filter: isPart('coast'),
			paint: { 'line-color': themed('coast'), 'line-width': 0.7 }
		},
		{
			id: 'borders',
			type: 'line',
			source: GROUND,
			filter: isPart('borders'),
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': themed('border'),
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.6, 8, 1.6]
			}
		},
		{
			id: 'disputed',
			type: 'line',
			source: GROUND,
			filter: isPart('disputed'),
			paint: {
				'line-color': themed('border'),
				'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.8, 8, 1.6],
				'line-dasharray': [2, 2]
			}
		}
	],
	legend: () => []
};
