/** What a mark is called. */
import type { Mark } from '../model/marks';
import type { Dataset, Text } from '../model/types';

/** The country's name, the place's, or those of all places merged into the mark. */
export function markTitle(mark: Mark, dataset: Dataset, text: (text: Text) => string): string {
	if (mark.country !== null) {
		const country = dataset.countries[mark.country.code];
		return country ? text(country.name) : mark.country.code;
	}
	return mark.places.map(({ place }) => text(place.name)).join(', ');
}
