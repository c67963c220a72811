/** Countries as areas: hatched where the record names no number, lit where selected. */
import type { FilterSpecification } from 'maplibre-gl';
import type { CountryCode } from '../../../model/types';
import { themed, themedImage } from '../../expressions';
import type { LayerKind } from '../kind';
import { GROUND } from '../land/land';

/** The layer that lights the selected country. */
export const SELECTED_COUNTRY = 'countries-selected';

/** Fills are not smoothed: the borders drawn over them are, and each smoothed fill costs another pass over the land. */
export const countries: LayerKind = {
	id: 'areas',
	features: null,
	areas: ({ visible }) => ({
		'countries-hatched': visible.countries
			.filter(({ concerned, values }) => concerned && values.length === 0)
			.map(({ code }) => code)
	}),
	layers: [
		{
			id: 'countries-hatched',
			type: 'fill',
			source: GROUND,
			filter: amongCountries([]),
			paint: { 'fill-pattern': themedImage('hatch'), 'fill-antialias': false }
		},
		{
			id: SELECTED_COUNTRY,
			type: 'fill',
			source: GROUND,
			filter: amongCountries([]),
			paint: { 'fill-color': themed('lit'), 'fill-opacity': 0.75, 'fill-antialias': false }
		}
	],
	legend: ({ visible }) =>
		visible.countries.some(({ concerned, values }) => concerned && values.length === 0)
			? [{ key: 'noFigure', sample: { type: 'hatch' } }]
			: []
};

/** A layer's filter that names the countries it draws. Which they are was decided before. */
export function amongCountries(codes: readonly CountryCode[]): FilterSpecification {
	return ['in', ['get', 'id'], ['literal', [...codes]]];
}
