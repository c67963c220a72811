/** How many of the chosen events fall into each span of time, whatever the dates chosen. */
import type { Event, Outline } from '../types';
import { chosenEvents } from '../visible/selected';
import type { Visible } from '../visible/select';
import { lastMonthOf, monthOf } from './months';

export interface Share {
	readonly operation: string;
	/** Events whose dates a source states. */
	readonly stated: number;
	/** Events whose dates were worked out. */
	readonly inferred: number;
}

export interface Bin {
	/** Its first month, and the one after its last. */
	readonly from: number;
	readonly until: number;
	/** By operation, in the order chosen; those alone that have an event. */
	readonly shares: readonly Share[];
	/** Each event once, however many operations it belongs to. */
	readonly total: number;
}

/** Months, quarters or years: the finest of which no more than `most` are needed. */
const SIZES = [1, 3, 12];

/** From the first to the last dated event of the story. An event fills every bin that its span touches. */
export function binsOf(outline: Outline, { choice, shown }: Visible, most: number): Bin[] {
	const range = rangeOf(outline.events);
	if (range === null) return [];
	const chosen = chosenEvents(outline, choice, shown).flatMap(spanned);
	return emptyBins(range, most).map(([from, until]) => {
		const inside = chosen.filter(({ first, last }) => first < until && last >= from);
		const shares = choice.operations.flatMap((operation) => {
			const own = inside.filter(({ operations }) => operations.includes(operation));
			if (own.length === 0) return [];
			const inferred = own.filter(({ isInferred }) => isInferred).length;
			return [{ operation, stated: own.length - inferred, inferred }];
		});
		return { from, until, shares, total: inside.length };
	});
}

/** The bin that a month lies in; the first or the last for one outside them. */
export function binAt(bins: readonly Bin[], month: number): number {
	const place = bins.findIndex(({ until }) => month < until);
	return place === -1 ? bins.length - 1 : place;
}

/** How high a bin stands, from 0 to 1: by the square root, so that one that towers hides no other. */
export function heightOf({ total }: Bin, bins: readonly Bin[]): number {
	const most = Math.max(1, ...bins.map((bin) => bin.total));
	return Math.sqrt(total / most);
}

function rangeOf(events: readonly Event[]): readonly [first: number, last: number] | null {
	const dates = events.flatMap(({ date }) => date ?? []);
	if (dates.length === 0) return null;
	return [
		Math.min(...dates.map(({ start }) => monthOf(start))),
		Math.max(...dates.map(({ start, end }) => lastMonthOf(end ?? start)))
	];
}

/** Each begins with its year, or with a quarter of it. */
function emptyBins([first, last]: readonly [number, number], most: number): [number, number][] {
	const size = SIZES.find((size) => (last - first + 1) / size <= most) ?? 12;
	const from = first - (first % size);
	const count = Math.ceil((last + 1 - from) / size);
	return Array.from({ length: count }, (_, index) => [
		from + index * size,
		from + (index + 1) * size
	]);
}

/** The months that an event touches, read once for all bins; none for an event without a date. */
function spanned({ event: { date }, operations }: ReturnType<typeof chosenEvents>[number]) {
	if (date === null) return [];
	const [first, last] = [monthOf(date.start), lastMonthOf(date.end ?? date.start)];
	return [{ operations, first, last, isInferred: date.inferred }];
}
