/** What is visible, decided once: the map, the poster, the list, the counts and the sentence all read this. */
import { byDate, operationsOf, type Choice } from '../choice';
import { figureReference, magnitude, type Shown } from '../claims';
import { yearOf } from '../dates';
import type { Event, Measure, Outline } from '../types';
import { flowsOf, flowTotals, type Flow, type FlowTotal } from './flows';
import {
	countryGroups,
	isNational,
	isPlaced,
	placeGroups,
	type CountryGroup,
	type PlaceGroup
} from './groups';
import { chosenEvents, shownByEvent, type ShownByEvent } from './selected';
import { timingOf, type Timing } from './timing';

/** Events shown under each operation (and `CONTEXT`) and each kind. */
export interface Counts {
	readonly operations: Readonly<Record<string, number>>;
	readonly kinds: Readonly<Record<string, number>>;
}

export interface Visible {
	readonly choice: Choice;
	readonly measure: Measure;
	/** By date, the undated last. */
	readonly events: readonly Event[];
	/** What each event of the story shows by the last of the dates, visible or not. */
	readonly shown: ShownByEvent;
	readonly places: readonly PlaceGroup[];
	readonly countries: readonly CountryGroup[];
	readonly flows: readonly Flow[];
	readonly flowTotals: readonly FlowTotal[];
	/** Events that no point and no country of the map can hold. */
	readonly unlocated: readonly Event[];
	/** How each visible event stands to the chosen dates, by its id. */
	readonly timings: ReadonlyMap<string, Timing>;
	/** Chosen events that the choice leaves out because they have no date. */
	readonly undated: readonly Event[];
	/** Totals of the chosen measure that the map cannot place. */
	readonly world: readonly Shown[];
	readonly counts: Counts;
	/** First and last year of the dated events. */
	readonly span: readonly [first: number, last: number] | null;
	/** The largest value the measure takes anywhere in the dataset: circles keep their scale whatever is chosen. */
	readonly largest: number;
}

export function select(outline: Outline, choice: Choice): Visible {
	const shown = shownByEvent(outline, choice);
	const chosen = chosenEvents(outline, choice, shown);
	const timings = timingsOf(
		chosen.map(({ event }) => event),
		choice
	);
	const selected = chosen
		.filter(({ event }) => timings.has(event.id))
		.sort((a, b) => byDate(a.event, b.event));
	const events = selected.map(({ event }) => event);
	const figures = selected.flatMap((item) => item.shown);
	const flows = flowsOf(selected);
	return {
		choice,
		measure: measureOf(outline, choice.measure),
		events,
		shown,
		places: placeGroups(selected, choice),
		countries: countryGroups(selected, choice, outline),
		flows,
		flowTotals: flowTotals(outline, flows, byReference(figures)),
		unlocated: events.filter((event) => !isPlaced(event) && !isNational(event)),
		timings,
		undated: chosen
			.map(({ event }) => event)
			.filter((event) => event.date === null && !timings.has(event.id)),
		world: figures.filter(
			({ figure }) => figure.scope === 'world' && figure.measure === choice.measure
		),
		counts: countsOf(events),
		span: spanOf(events),
		largest: largestValue(outline, choice.measure)
	};
}

/** Events under each operation (and `CONTEXT`) and each kind in the whole story. */
export function totals({ events }: Outline): Counts {
	return countsOf(events);
}

function timingsOf(events: readonly Event[], choice: Choice): Map<string, Timing> {
	return new Map(
		events.flatMap((event) => {
			const timing = timingOf(event, choice);
			return timing === null ? [] : [[event.id, timing] as const];
		})
	);
}

function countsOf(events: readonly Event[]): Counts {
	return {
		operations: countBy(events, operationsOf),
		kinds: countBy(events, (event) => [event.kind])
	};
}

function measureOf(outline: Outline, id: string): Measure {
	const measure = outline.measures.find((candidate) => candidate.id === id);
	if (measure === undefined) throw new Error(`Measure ${id} is not in the vocabulary.`);
	return measure;
}

function byReference(figures: readonly Shown[]): ReadonlyMap<string, Shown> {
	return new Map(figures.map((shown) => [figureReference(shown.event, shown.figure), shown]));
}

function largestValue(outline: Outline, measure: string): number {
	let largest = 0;
	for (const event of outline.events) {
		for (const figure of event.figures) {
			if (figure.measure !== measure || figure.scope === 'world') continue;
			for (const claim of figure.claims) largest = Math.max(largest, magnitude(claim));
		}
	}
	return largest;
}

function countBy(events: readonly Event[], keys: (event: Event) => readonly string[]) {
	const counts: Record<string, number> = {};
	for (const event of events) {
		for (const key of keys(event)) counts[key] = (counts[key] ?? 0) + 1;
	}
	return counts;
}

function spanOf(events: readonly Event[]): readonly [number, number] | null {
	let first = Infinity;
	let last = -Infinity;
	for (const { date } of events) {
		if (date === null) continue;
		first = Math.min(first, yearOf(date.start));
		last = Math.max(last, yearOf(date.end ?? date.start));
	}
	return first === Infinity ? null : [first, last];
}
