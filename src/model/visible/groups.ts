/** Events gathered by where they stand: places, countries, flows, and what has no place. */
import { magnitude, newer, shownClaim, shownFigures, type Shown } from '../claims';
import { operationsOf, type Choice } from '../choice';
import type { Position } from '../../geometry/position';
import type { CountryCode, Dataset, Event, Place } from '../types';

/** How many of a mark's events belong to an operation. An event of two operations counts in both. */
export interface Slice {
	readonly operation: string;
	readonly events: number;
}

/** A shown figure under the operation whose circle it draws. */
export interface Value extends Shown {
	readonly operation: string;
}

export interface PlaceGroup {
	readonly place: Place;
	readonly position: Position;
	readonly events: readonly Event[];
	/** Figures of the chosen measure that belong to the place itself, largest first; never added. */
	readonly values: readonly Value[];
}

export interface CountryGroup {
	readonly code: CountryCode;
	/** What is known of the country as a whole, and the flows that reach it. */
	readonly events: readonly Event[];
	/** The national value of the chosen measure, one an operation, largest first. */
	readonly values: readonly Value[];
	/** The record shows it concerned by an active operation, by whatever event. */
	readonly concerned: boolean;
}

export interface Flow {
	readonly event: Event;
	readonly operation: string;
	readonly from: Position;
	readonly to: CountryCode;
	/** The number that passed along it; null where none is public. */
	readonly shown: Shown | null;
}

/** Whether the event stands on a point of the map. */
export function isPlaced(event: Event): boolean {
	return event.place.position !== null;
}

/** Whether the event stands on its country's mark, never on a point. */
export function isNational(event: Event): boolean {
	return event.place.precision === 'country' && event.place.countries.length === 1;
}

/** The places that hold events, by id. */
export function placeGroups(events: readonly Event[], choice: Choice): PlaceGroup[] {
	const byPlace = new Map<string, Event[]>();
	for (const event of events) {
		if (isPlaced(event)) push(byPlace, event.place.id, event);
	}
	return [...byPlace.values()]
		.map((group) => placeGroup(group, choice))
		.sort((a, b) => (a.place.id < b.place.id ? -1 : 1));
}

/** Every country that an event names, with what is known of it as a whole, by code. */
export function countryGroups(
	events: readonly Event[],
	choice: Choice,
	dataset: Dataset
): CountryGroup[] {
	const whole = new Map<CountryCode, Event[]>();
	const concerned = new Set<CountryCode>();
	for (const event of events) {
		const country = event.place.countries[0];
		if (isNational(event) && country !== undefined) push(whole, country, event);
		if (event.flow !== null) push(whole, event.flow.to, event);
		if (event.operations.length > 0) concernedBy(event).forEach((code) => concerned.add(code));
	}
	return [...new Set([...whole.keys(), ...concerned])]
		.filter((code) => dataset.countries[code] !== undefined)
		.sort()
		.map((code) => {
			const group = whole.get(code) ?? [];
			return {
				code,
				events: group,
				values: nationalValues(group, choice),
				concerned: concerned.has(code)
			};
		});
}

/** What goes from a place to a country, largest first, the unnumbered last. */
export function flowsOf(events: readonly Event[], choice: Choice): Flow[] {
	return events
		.flatMap((event) => {
			const from = event.place.position;
			if (event.flow === null || from === null) return [];
			const operation = activeOperations(event, choice)[0];
			if (operation === undefined) return [];
			return [{ event, operation, from, to: event.flow.to, shown: flowFigure(event, choice) }];
		})
		.sort((a, b) => flowSize(b) - flowSize(a) || (a.event.id < b.event.id ? -1 : 1));
}

/** How many of the events belong to each active operation, in the order of the choice. */
export function slicesOf(events: readonly Event[], choice: Choice): Slice[] {
	return choice.operations
		.map((operation) => ({
			operation,
			events: events.filter((event) => operationsOf(event).includes(operation)).length
		}))
		.filter((slice) => slice.events > 0);
}

function placeGroup(events: readonly Event[], choice: Choice): PlaceGroup {
	const place = (events[0] as Event).place;
	const own = events.filter((event) => event.flow === null);
	// A national or a world figure is not the place's, wherever it was announced.
	const local = shownFigures(own, choice).filter(
		({ figure }) => figure.scope === 'part' || figure.scope === 'unclear'
	);
	return {
		place,
		position: place.position as Position,
		events,
		values: ofOperations(outermost(local), choice)
	};
}

/** Drops what is part of another shown figure: the whole already draws it. */
function outermost(shown: readonly Shown[]): Shown[] {
	const references = new Set(shown.map(({ event, figure }) => `${event.id}/${figure.id}`));
	return shown.filter(({ figure }) => figure.partOf === null || !references.has(figure.partOf));
}

function nationalValues(events: readonly Event[], choice: Choice): Value[] {
	const own = events.filter((event) => event.flow === null);
	const national = shownFigures(own, choice).filter(({ figure }) => figure.scope === 'national');
	const latestByOperation = new Map<string, Value>();
	for (const value of ofOperations(national, choice)) {
		const known = latestByOperation.get(value.operation);
		const shown = known === undefined ? value : newer(known, value);
		latestByOperation.set(value.operation, { ...shown, operation: value.operation });
	}
	return [...latestByOperation.values()].sort(largestFirst);
}

function ofOperations(shown: readonly Shown[], choice: Choice): Value[] {
	return shown
		.flatMap((value) => {
			const operation = activeOperations(value.event, choice)[0];
			return operation === undefined ? [] : [{ ...value, operation }];
		})
		.sort(largestFirst);
}

function activeOperations(event: Event, choice: Choice): string[] {
	return operationsOf(event).filter((operation) => choice.operations.includes(operation));
}

function concernedBy(event: Event): readonly CountryCode[] {
	const countries = event.concerned ? event.place.countries : [];
	return event.flow === null ? countries : [...countries, event.flow.to];
}

function flowFigure(event: Event, choice: Choice): Shown | null {
	for (const figure of event.figures) {
		const claim = shownClaim(figure, choice);
		if (claim !== null) return { event, figure, claim };
	}
	return null;
}

function flowSize(flow: Flow): number {
	return flow.shown === null ? -1 : magnitude(flow.shown.claim);
}

function largestFirst(a: Value, b: Value): number {
	const difference = magnitude(b.claim) - magnitude(a.claim);
	if (difference !== 0) return difference;
	return a.event.id < b.event.id ? -1 : 1;
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [item]);
	else list.push(item);
}
