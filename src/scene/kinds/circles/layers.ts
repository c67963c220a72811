import type { ExpressionSpecification } from 'maplibre-gl';
import { hue, isPart } from '../../expressions';
import { CIRCLE_SCALE } from '../../scale';
import type { Layers } from '../kind';
import { STORY } from '../mapSources';
import { CIRCLE } from './look';

export const layers: Layers = [
	{
		id: 'circles-area',
		type: 'circle',
		source: STORY,
		filter: isPart('circle'),
		layout: { 'circle-sort-key': ['-', ['get', 'radius']] },
		paint: {
			'circle-radius': scaled(['get', 'radius']),
			'circle-color': hue(),
			'circle-opacity': CIRCLE.opacity,
			'circle-stroke-color': hue(),
			'circle-stroke-width': CIRCLE.edge.width
		}
	}
];

function scaled(radius: ExpressionSpecification): ExpressionSpecification {
	const stops = CIRCLE_SCALE.flatMap(([zoom, scale]) => [zoom, ['*', scale, radius]]);
	return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}
