/** What the poster says of a mark, and where it leads without a script. */
import type { Locale } from '../../i18n/locale';
import type { MarkLink } from '../../poster/marks';
import { largerFirst } from '../../model/claims';
import type { Visible } from '../../model/visible/select';
import type { Event } from '../../model/types';
import { eventsOfMark } from '../../model/marks/selection';
import type { Explorer } from '../../state/explorer.svelte';

/**
 * A mark that bears a number leads to the event that the number comes from. `list` is the address of the page that holds the
 * list, empty where it is the page itself.
 */
export function posterLink(
	{ dataset, visible }: Pick<Explorer, 'dataset' | 'visible'>,
	{ messages, text }: Locale,
	list: string
): (markId: string) => MarkLink {
	return (markId) => {
		const country = dataset.countries[markId];
		const events = eventsOfMark(markId, visible);
		const places = new Set(events.map(({ place }) => text(place.name)));
		const name = country ? text(country.name) : [...places].join(', ');
		return {
			name: `${name}, ${messages.countEvents(events.length)}`,
			href: `${list}#${valued(markId, visible)?.id ?? events[0]?.id ?? 'list'}`
		};
	};
}

/** The event of the largest number that the mark shows; null where it shows none. */
function valued(markId: string, { countries, places }: Visible): Event | null {
	const ids = markId.split(',');
	const values = [
		...countries.filter(({ code }) => code === markId),
		...places.filter(({ place }) => ids.includes(place.id))
	].flatMap((group) => group.values);
	return values.sort((a, b) => largerFirst(a.claim, b.claim))[0]?.event ?? null;
}
