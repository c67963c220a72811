/** The part of an address after its `#`, where it names an event: the list once stood there, and articles link to it. */
import type { Explorer } from './explorer.svelte';
import type { LinkDomain } from './url';

/** The id that the event has now; null where the fragment names none. */
export function eventOfFragment(
	fragment: string,
	{ events, formerIds }: Pick<LinkDomain, 'events' | 'formerIds'>
): string | null {
	const id = decoded(fragment.replace(/^#/, ''));
	const present = formerIds.get(id) ?? id;
	return events.has(present) ? present : null;
}

/** Opens the event that the page's own fragment names, unless another is open, and takes it out of the address. */
export function openFragment(explorer: Explorer): void {
	const id = eventOfFragment(location.hash, explorer.domain);
	if (id === null) return;
	history.replaceState(history.state, '', location.pathname + location.search);
	if (explorer.selection === null) explorer.open({ type: 'event', id });
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
