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

/** What a chapter chooses. */
const CHOSEN = [
	'operations',
	'kinds',
	'from',
	'to',
	'undated',
	'measure',
	'sources',
	'reading'
] as const;

/**
 * The link once a change has been made; what the change does not name stays. Another chapter comes with its own view
 * and with nothing open; to choose what is shown is to leave the story.
 */
export function changed(link: Link, change: Partial<MapState>): Link {
	const { event, places, country, ...rest } = change;
	const namesSelection = [event, places, country].some((said) => said !== undefined);
	const turns = change.chapter !== undefined && change.chapter !== link.chapter;
	const leaves = change.chapter === undefined && CHOSEN.some((part) => part in change);
	return {
		...link,
		...(turns ? { view: null, selection: null } : {}),
		...(leaves ? { chapter: null } : {}),
		...rest,
		...(namesSelection ? { selection: selectionOf(change) } : {})
	};
}

function selectionOf({ event, places, country }: Partial<MapState>): Selection | null {
	if (event) return { type: 'event', id: event };
	if (places && places.length > 0) return { type: 'places', ids: places };
	return country ? { type: 'country', code: country } : null;
}
