/** How the map is read: as a story, or as numbers beside a table of them. What each shows is decided here. */
import type { Selection } from './marks/selection';
import type { CountryGroup, PlaceGroup } from './visible/groups';
import type { Visible } from './visible/select';

/** The first is the one that an address need not name. */
export const READINGS = ['story', 'figures'] as const;
export type Reading = (typeof READINGS)[number];

interface Shows {
	/** What the story says where, its chapters, what goes from place to place, and what has no number. */
	readonly hasStory: boolean;
	/** The numbers in a table. */
	readonly hasTable: boolean;
}

export const SHOWS: Readonly<Record<Reading, Shows>> = {
	story: { hasStory: true, hasTable: false },
	figures: { hasStory: false, hasTable: true }
};

/** What the map draws of what is visible: where numbers are read, nothing without one but what is opened. */
export function drawnIn(reading: Reading, visible: Visible, opened: Selection | null): Visible {
	if (SHOWS[reading].hasStory) return visible;
	const isDrawn = (group: CountryGroup | PlaceGroup) =>
		group.values.length > 0 || (opened !== null && isOpened(group, opened));
	return {
		...visible,
		places: visible.places.filter(isDrawn),
		// a country that is concerned stays so, without a mark
		countries: visible.countries.map((country) =>
			isDrawn(country) ? country : { ...country, events: [], slices: [] }
		),
		flows: [],
		flowTotals: []
	};
}

function isOpened(group: CountryGroup | PlaceGroup, opened: Selection): boolean {
	switch (opened.type) {
		case 'event':
			return group.events.some(({ id }) => id === opened.id);
		case 'country':
			return 'code' in group && group.code === opened.code;
		case 'places':
			return 'place' in group && opened.ids.includes(group.place.id);
	}
}
