/** Events gathered by the place or the country whose mark holds them. */
import type { Position } from '../../geometry/position';
import type { Choice } from '../choice';
import type { CountryCode, Event, Outline, Place } from '../types';
import type { SelectedEvent } from './selected';
import { slicesOf, type Slice } from './slices';
import { nationalValues, placeValues, receivedValues, type Value } from './values';

interface Group {
	readonly events: readonly Event[];
	readonly slices: readonly Slice[];
	/** Largest first. */
	readonly values: readonly Value[];
}

export interface PlaceGroup extends Group {
	readonly place: Place;
	readonly position: Position;
}

/** What is known of a country as a whole, and the flows that reach it. */
export interface CountryGroup extends Group {
	readonly code: CountryCode;
	/** The record shows it concerned by an active operation, by whatever event. */
	readonly concerned: boolean;
	/** What flows to it, largest first. */
	readonly received: readonly Value[];
}

/** Whether the country is concerned, and nothing that is shown gives it a number. */
export function lacksNumber({ concerned, values, received }: CountryGroup): boolean {
	return concerned && values.length === 0 && received.length === 0;
}

/** Whether the event stands on a point of the map. */
export function isPlaced({ place }: Event): boolean {
	return place.position !== null;
}

/** Whether the event stands on its country's mark, never on a point. */
export function isNational({ place }: Event): boolean {
	return place.precision === 'country' && place.countries.length === 1;
}

/** The places that hold events, by id. */
export function placeGroups(selected: readonly SelectedEvent[], choice: Choice): PlaceGroup[] {
	const byPlace = new Map<string, SelectedEvent[]>();
	for (const item of selected) {
		if (isPlaced(item.event)) push(byPlace, item.event.place.id, item);
	}
	return [...byPlace.values()]
		.flatMap((held) => placeGroup(held, choice))
		.sort((a, b) => (a.place.id < b.place.id ? -1 : 1));
}

/** Every country that an event names, with what is known of it as a whole, by code. */
export function countryGroups(
	selected: readonly SelectedEvent[],
	choice: Choice,
	{ countries }: Outline
): CountryGroup[] {
	const whole = new Map<CountryCode, SelectedEvent[]>();
	const concerned = new Set<CountryCode>();
	for (const item of selected) {
		const { place, flow, operations } = item.event;
		const country = place.countries[0];
		if (isNational(item.event) && country !== undefined) push(whole, country, item);
		if (flow !== null) push(whole, flow.to, item);
		if (operations.length > 0) concernedBy(item.event).forEach((code) => concerned.add(code));
	}
	return [...new Set([...whole.keys(), ...concerned])]
		.filter((code) => countries[code] !== undefined)
		.sort()
		.map((code) => {
			const held = whole.get(code) ?? [];
			return {
				code,
				...eventsOf(held, choice),
				values: nationalValues(held, choice.measure),
				received: receivedValues(held, choice.measure),
				concerned: concerned.has(code)
			};
		});
}

/** Nothing for no events, nor for some without a position. */
function placeGroup(held: readonly SelectedEvent[], choice: Choice): PlaceGroup[] {
	const place = held[0]?.event.place;
	if (place === undefined || place.position === null) return [];
	const { position } = place;
	const values = placeValues(held, choice.measure);
	return [{ place, position, ...eventsOf(held, choice), values }];
}

function eventsOf(held: readonly SelectedEvent[], choice: Choice) {
	return { events: held.map(({ event }) => event), slices: slicesOf(held, choice) };
}

function concernedBy({ concerned, place, flow }: Event): readonly CountryCode[] {
	const countries = concerned ? place.countries : [];
	return flow === null ? countries : [...countries, flow.to];
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [item]);
	else list.push(item);
}
