/** What a mark is called, and what it says. */
import type { Locale } from '../i18n/locale';
import type { Mark } from '../model/marks/marks';
import type { Value } from '../model/visible/values';
import type { Outline, Text } from '../model/types';
import type { Visible } from '../model/visible/select';
import { datedAmount } from './claim';

/** The dataset, and what of it is visible. */
interface Shown {
	readonly dataset: Outline;
	readonly visible: Visible;
}

/** The country's name, the place's, or those of all places merged into the mark. */
export function markTitle(mark: Mark, dataset: Outline, text: (text: Text) => string): string {
	if (mark.country !== null) {
		const country = dataset.countries[mark.country.code];
		return country ? text(country.name) : mark.country.code;
	}
	return mark.places.map(({ place }) => text(place.name)).join(', ');
}

/** What several places are called together: by their names, the first two where there are many. */
export function placesTitle(
	places: readonly { readonly name: Text }[],
	{ format, messages, text }: Locale
): string {
	const names = places.map(({ name }) => text(name));
	const left = names.length - NAMED;
	return format.list(left < 2 ? names : [...names.slice(0, NAMED), messages.otherPlaces(left)]);
}

/** How many of many places are named. */
const NAMED = 2;

/** The numbers that the mark draws as circles. */
export function valuesOf(mark: Mark): readonly Value[] {
	const [only, ...others] = mark.places;
	return (mark.country ?? (others.length === 0 ? only : null))?.values ?? [];
}

/** Each with its operation and its date, for which the map has no room. */
export function markValues(mark: Mark, { dataset, visible }: Shown, locale: Locale): string[] {
	return valuesOf(mark).map((value) => {
		const name = dataset.operations.find(({ id }) => id === value.operation)?.name;
		const said = datedAmount(value, visible.measure, locale);
		return locale.messages.labelled(name ? locale.text(name) : locale.messages.context, said);
	});
}

/** All that a mark says: what it is called, its numbers, and how many events it holds. */
export function markName(mark: Mark, shown: Shown, locale: Locale): string {
	return [
		markTitle(mark, shown.dataset, locale.text),
		...markValues(mark, shown, locale),
		locale.messages.countEvents(mark.events.length)
	].join(', ');
}
