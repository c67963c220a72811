/** What the live map rings and lights because the reader has opened it. */
import { SELECTED_LAYER } from '../../scene/kinds/countries/areas';
import { amongCountries } from '../../scene/kinds/countries/layers';
import { STORY } from '../../scene/kinds/mapSources';
import type { Part, Session } from '../session';

export function showsSelection({ map }: Session): Part {
	let ringed: string | null = null;
	let highlighted: string | null = null;
	return ({ selected }, isStyleNew) => {
		const { mark, country } = selected;
		const id = mark?.id ?? null;
		if (id !== ringed || isStyleNew) {
			if (ringed !== null) map.removeFeatureState({ source: STORY, id: ringed }, 'selected');
			if (id !== null) map.setFeatureState({ source: STORY, id }, { selected: true });
			ringed = id;
		}
		if (country === highlighted && !isStyleNew) return;
		map.setFilter(SELECTED_LAYER, amongCountries(country ? [country] : []));
		highlighted = country;
	};
}
