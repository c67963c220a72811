/** What the poster says of a mark, and where it leads without a script. */
import type { Words } from '../i18n/words';
import type { MarkLink } from '../poster/marks';
import { eventsOfMark } from '../model/selection';
import type { Explorer } from '../state/explorer.svelte';

/** `list` is the address of the page that holds the list, empty where it is the page itself. */
export function posterLink(
	{ dataset, visible }: Pick<Explorer, 'dataset' | 'visible'>,
	{ messages, text }: Words,
	list: string
): (markId: string) => MarkLink {
	return (markId) => {
		const country = dataset.countries[markId];
		const events = eventsOfMark(markId, visible);
		const places = new Set(events.map(({ place }) => text(place.name)));
		const name = country ? text(country.name) : [...places].join(', ');
		return {
			name: `${name}, ${messages.countEvents(events.length)}`,
			href: `${list}#${events[0]?.id ?? 'list'}`
		};
	};
}
