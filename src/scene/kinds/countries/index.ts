/** Countries as areas: hatched where the record names no number, lit where selected. */
import type { LayerKind } from '../kind';
import { hatchedCountries } from './features';
import { COUNTRY_LAYERS, HATCHED_LAYER } from './layers';
import { countryLegend } from './legend';

export const countries: LayerKind = {
	id: 'countries',
	areas: (scene) => ({ [HATCHED_LAYER]: hatchedCountries(scene) }),
	layers: COUNTRY_LAYERS,
	legend: countryLegend
};
