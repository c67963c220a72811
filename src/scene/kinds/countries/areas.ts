/** Which of the base map's countries are drawn as areas. */
import { lacksNumber } from '../../../model/visible/groups';
import type { CountryCode } from '../../../model/types';
import type { Scene } from '../../scene';
import type { AreasOf } from '../kind';

export const HATCHED_LAYER = 'countries-hatched';
export const SELECTED_LAYER = 'countries-selected';

export const areas: AreasOf = (scene) => [{ layer: HATCHED_LAYER, codes: hatchedCountries(scene) }];

/** The countries that the record concerns without a number for them. */
export function hatchedCountries({ visible, isUnnumbered }: Scene): readonly CountryCode[] {
	if (isUnnumbered) return [];
	return visible.countries.filter(lacksNumber).map(({ code }) => code);
}
