/** The map's state in the words of the host's API, and the link that says the same. */
import type { Selection } from '../model/marks/selection';
import type { Link } from '../state/url';
import type { MapSelect, MapState } from './embed';

export function stateOf({ selection, ...link }: Link): MapState {
	return { ...link, ...selectedBy(selection) };
}

/** The part of a state that says what is open. */
export function selectedBy(
	selection: Selection | null
): Pick<MapSelect, 'event' | 'places' | 'country'> {
	return {
		event: selection?.type === 'event' ? selection.id : null,
		places: selection?.type === 'places' ? selection.ids : null,
		country: selection?.type === 'country' ? selection.code : null
	};
}

/** The link once a change has been made; what the change does not name stays. */
export function changed(link: Link, change: Partial<MapState>): Link {
	const { event, places, country, ...rest } = change;
	const namesSelection = [event, places, country].some((said) => said !== undefined);
	const selection = namesSelection ? selectionOf(change) : link.selection;
	return { ...link, ...rest, selection };
}

function selectionOf({ event, places, country }: Partial<MapState>): Selection | null {
	if (event) return { type: 'event', id: event };
	if (places && places.length > 0) return { type: 'places', ids: places };
	return country ? { type: 'country', code: country } : null;
}
