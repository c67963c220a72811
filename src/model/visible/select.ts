/** What is visible, decided once: the map, the poster, the list, the counts and the sentence all read this. */
import { byDate, isChosen, isInPeriod, operationsOf, type Choice } from '../choice';
import { magnitude, shownClaim, shownFigures, type Shown } from '../claims';
import { yearOf } from '../dates';
import {
	countryGroups,
	flowsOf,
	isNational,
	isPlaced,
	placeGroups,
	type CountryGroup,
	type Flow,
	type PlaceGroup
} from './groups';
import { findFigure } from '../find';
import type { Dataset, Event, Measure } from '../types';

/** Events shown under each operation (and `CONTEXT`) and each kind. */
export interface Counts {
	readonly operations: Readonly<Record<string, number>>;
	readonly kinds: Readonly<Record<string, number>>;
}

/** What the flows of one operation leave unsaid. */
export interface FlowTotal {
	readonly operation: string;
	/** The figure that counts all destinations. */
	readonly shown: Shown;
	readonly named: number;
	readonly unnamed: number;
}

export interface Visible {
	readonly choice: Choice;
	readonly measure: Measure;
	/** By date, the undated last. */
	readonly events: readonly Event[];
	readonly places: readonly PlaceGroup[];
	readonly countries: readonly CountryGroup[];
	readonly flows: readonly Flow[];
	readonly flowTotals: readonly FlowTotal[];
	/** Events that no point and no country of the map can hold. */
	readonly unlocated: readonly Event[];
	/** Chosen events that the dates leave out because they have none. */
	readonly undated: readonly Event[];
	/** Totals of the chosen measure that the map cannot place. */
	readonly world: readonly Shown[];
	readonly counts: Counts;
	/** First and last year of the dated events. */
	readonly span: readonly [first: number, last: number] | null;
	/** The largest value the measure takes anywhere in the dataset: circles keep their scale whatever is chosen. */
	readonly largest: number;
}

export function select(dataset: Dataset, choice: Choice): Visible {
	const chosen = dataset.events.filter((event) => isChosen(event, choice));
	const events = chosen.filter((event) => isInPeriod(event, choice)).sort(byDate);
	const flows = flowsOf(events, choice);
	return {
		choice,
		measure: measureOf(dataset, choice.measure),
		events,
		places: placeGroups(events, choice),
		countries: countryGroups(events, choice, dataset),
		flows,
		flowTotals: flowTotals(dataset, choice, events, flows),
		unlocated: events.filter((event) => !isPlaced(event) && !isNational(event)),
		undated: chosen.filter((event) => event.date === null && !events.includes(event)),
		world: shownFigures(events, choice).filter(({ figure }) => figure.scope === 'world'),
		counts: {
			operations: countBy(events, operationsOf),
			kinds: countBy(events, (event) => [event.kind])
		},
		span: spanOf(events),
		largest: largestValue(dataset, choice.measure)
	};
}

/** Events under each operation (and `CONTEXT`) and each kind in the whole dataset. */
export function totals(dataset: Dataset): Counts {
	return {
		operations: countBy(dataset.events, operationsOf),
		kinds: countBy(dataset.events, (event) => [event.kind])
	};
}

function measureOf(dataset: Dataset, id: string): Measure {
	const measure = dataset.measures.find((candidate) => candidate.id === id);
	if (measure === undefined) throw new Error(`Measure ${id} is not in the vocabulary.`);
	return measure;
}

function flowTotals(
	dataset: Dataset,
	choice: Choice,
	events: readonly Event[],
	flows: readonly Flow[]
): FlowTotal[] {
	return dataset.operations.flatMap((operation) => {
		const found =
			operation.flows === null ? null : findFigure(dataset, operation.flows.destinations);
		if (found === null || !events.includes(found.event)) return [];
		const claim = shownClaim(found.figure, choice);
		if (claim === null) return [];
		const own = flows.filter((flow) => flow.operation === operation.id);
		const named = new Set(own.map((flow) => flow.to)).size;
		const unnamed = Math.max(0, magnitude(claim) - named);
		return [{ operation: operation.id, shown: { ...found, claim }, named, unnamed }];
	});
}

function largestValue(dataset: Dataset, measure: string): number {
	let largest = 0;
	for (const event of dataset.events) {
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
