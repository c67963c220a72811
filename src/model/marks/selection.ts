/** What the reader has opened: an event, a country, or one or several places. */
import { findEvent } from '../find';
import type { CountryGroup, PlaceGroup } from '../visible/groups';
import type { Mark } from './marks';
import type { Visible } from '../visible/select';
import type { Country, CountryCode, Event, Outline, Place } from '../types';

export type Selection =
	| { readonly type: 'event'; readonly id: string }
	| { readonly type: 'country'; readonly code: CountryCode }
	| { readonly type: 'places'; readonly ids: readonly string[] };

/** A selection with what it holds among the visible events. */
export type Opened =
	| { readonly type: 'event'; readonly event: Event; readonly isVisible: boolean }
	| {
			readonly type: 'country';
			readonly country: Country;
			readonly group: CountryGroup | null;
			/** Events at the country's places, beside those of the country as a whole. */
			readonly local: readonly Event[];
			/** Active operations that are known to have left the country aside. */
			readonly notInvolved: readonly string[];
	  }
	| {
			readonly type: 'places';
			readonly places: readonly Place[];
			readonly groups: readonly PlaceGroup[];
	  };

/** Whether two selections open the same. */
export function sameSelection(a: Selection | null, b: Selection | null): boolean {
	return keyOf(a) === keyOf(b);
}

/** What the selection opens; null where nothing of that name exists. */
export function openSelection(
	selection: Selection,
	visible: Visible,
	dataset: Outline
): Opened | null {
	if (selection.type === 'event') return openEvent(selection.id, visible, dataset);
	if (selection.type === 'country') return openCountry(selection.code, visible, dataset);
	const places = selection.ids.flatMap((id) => placeOf(dataset, id) ?? []);
	const groups = visible.places.filter(({ place }) => selection.ids.includes(place.id));
	return places.length > 0 ? { type: 'places', places, groups } : null;
}

/** The selection that opens a mark. */
export function selectionOf(mark: Mark): Selection {
	return mark.country !== null
		? { type: 'country', code: mark.country.code }
		: { type: 'places', ids: mark.places.map(({ place }) => place.id) };
}

/** The selection that a mark's id stands for. */
export function selectionOfMarkId(id: string, dataset: Outline): Selection {
	return dataset.countries[id]
		? { type: 'country', code: id }
		: { type: 'places', ids: id.split(',') };
}

/** The visible events that a mark holds, by date. */
export function eventsOfMark(id: string, visible: Visible): readonly Event[] {
	const country = visible.countries.find(({ code }) => code === id);
	if (country) return country.events;
	const ids = id.split(',');
	return visible.events.filter(({ place }) => ids.includes(place.id));
}

/** The mark that a selection concerns; null where it has none on the map. */
export function selectedMark(selection: Selection | null, marks: readonly Mark[]): Mark | null {
	if (selection === null) return null;
	const holds = (mark: Mark): boolean => {
		if (selection.type === 'country') return mark.country?.code === selection.code;
		if (selection.type === 'event') return mark.events.some(({ id }) => id === selection.id);
		return mark.places.some(({ place }) => selection.ids.includes(place.id));
	};
	return marks.find((mark) => mark.country === null && holds(mark)) ?? marks.find(holds) ?? null;
}

function keyOf(selection: Selection | null): string {
	switch (selection?.type) {
		case 'event':
			return `event ${selection.id}`;
		case 'country':
			return `country ${selection.code}`;
		case 'places':
			return `places ${selection.ids.join()}`;
		default:
			return '';
	}
}

function openEvent(id: string, visible: Visible, dataset: Outline): Opened | null {
	const event = findEvent(dataset, id);
	return event && { type: 'event', event, isVisible: visible.events.includes(event) };
}

function openCountry(code: CountryCode, visible: Visible, dataset: Outline): Opened | null {
	const country = dataset.countries[code];
	if (country === undefined) return null;
	const group = visible.countries.find((candidate) => candidate.code === code) ?? null;
	return {
		type: 'country',
		country,
		group,
		local: visible.events.filter(
			(event) => event.place.countries.includes(code) && !group?.events.includes(event)
		),
		notInvolved: dataset.operations
			.filter(
				({ id, notInvolved }) =>
					visible.choice.operations.includes(id) && notInvolved.includes(code)
			)
			.map(({ id }) => id)
	};
}

function placeOf(dataset: Outline, id: string): Place | null {
	return dataset.events.find(({ place }) => place.id === id && place.position)?.place ?? null;
}
