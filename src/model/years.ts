/** The events under the years in which they began. */
import { yearOf } from './dates';
import type { Event } from './types';

export interface YearOfEvents {
	/** Null for what has no date. */
	readonly year: number | null;
	readonly events: readonly Event[];
	/** The year has begun in the part before this one. */
	readonly isContinued: boolean;
	/** How many events the whole year has. */
	readonly total: number;
}

/** How many events each year has, in the order of the events. */
export function countByYear(events: readonly Event[]): Map<number | null, number> {
	const counts = new Map<number | null, number>();
	for (const event of events) {
		const year = yearOfEvent(event);
		counts.set(year, (counts.get(year) ?? 0) + 1);
	}
	return counts;
}

/** The events in parts of at most `size`, each under its years. Expects them in the order of their dates. */
export function yearsInParts(events: readonly Event[], size: number): YearOfEvents[][] {
	const totals = countByYear(events);
	const begun = new Set<number | null>();
	return Array.from({ length: Math.ceil(events.length / size) }, (_, index) => {
		const part = events.slice(index * size, (index + 1) * size);
		return [...countByYear(part).keys()].map((year) => {
			const isContinued = begun.has(year);
			begun.add(year);
			const own = part.filter((event) => yearOfEvent(event) === year);
			return { year, events: own, isContinued, total: totals.get(year) ?? 0 };
		});
	});
}

function yearOfEvent({ date }: Event): number | null {
	return date === null ? null : yearOf(date.start);
}
