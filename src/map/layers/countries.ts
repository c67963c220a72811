/** Countries as areas: hatched where the record names no number, lit where selected. */
import { ifState, themed, themedImage } from '../expressions';
import type { FeatureState, LayerKind, Scene } from './kind';

export const countries: LayerKind = {
	id: 'areas',
	features: null,
	states: ({ visible }: Scene) => {
		const states: Record<string, FeatureState> = {};
		for (const { code, concerned, values } of visible.countries) {
			if (concerned && values.length === 0) states[code] = { hatched: true };
		}
		return states;
	},
	layers: [
		{
			id: 'countries-hatched',
			type: 'fill',
			source: 'countries',
			paint: {
				'fill-pattern': themedImage('hatch'),
				'fill-opacity': ifState('hatched', 1, 0)
			}
		},
		{
			id: 'countries-selected',
			type: 'fill',
			source: 'countries',
			paint: { 'fill-color': themed('lit'), 'fill-opacity': ifState('selected', 0.75, 0) }
		}
	],
	legend: ({ visible }) =>
		visible.countries.some(({ concerned, values }) => concerned && values.length === 0)
			? [{ key: 'noFigure', sample: { type: 'hatch' } }]
			: []
};
