import type { FilterSpecification } from 'maplibre-gl';
import type { CountryCode } from '../../../model/types';
import { themed, themedImage } from '../../expressions';
import type { Layers } from '../kind';
import { BASE_MAP } from '../mapSources';
import { HATCHED_LAYER, SELECTED_LAYER } from './areas';
import { SELECTED } from './look';

export const layers: Layers = [
	{
		id: HATCHED_LAYER,
		type: 'fill',
		source: BASE_MAP,
		filter: amongCountries([]),
		paint: { 'fill-pattern': themedImage('hatch'), 'fill-antialias': false }
	},
	{
		id: SELECTED_LAYER,
		type: 'fill',
		source: BASE_MAP,
		filter: amongCountries([]),
		paint: {
			'fill-color': themed(SELECTED.colour),
			'fill-opacity': SELECTED.opacity,
			'fill-antialias': false
		}
	}
];

/** A layer's filter that names the countries it draws. Which they are was decided before. */
export function amongCountries(codes: readonly CountryCode[]): FilterSpecification {
	return ['in', ['get', 'id'], ['literal', [...codes]]];
}
