/** Partial dates as the days they may mean. */
import type { DateRange, PartialDate } from './types';

/** The first day that a partial date may mean: `2021-02` → `2021-02-01`. */
export function earliest(date: PartialDate): string {
	return (date + '-01-01').slice(0, 10);
}

/** A day that no day of a partial date comes after: `2021-02` → `2021-02-31`. It compares; it need not exist. */
export function latest(date: PartialDate): string {
	return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

/** Whether some day of the range may lie between two dates, both included; null leaves that side open. */
export function isWithin(range: DateRange, from: PartialDate | null, to: PartialDate | null) {
	const end = latest(range.end ?? range.start);
	return (
		(from === null || end >= earliest(from)) && (to === null || earliest(range.start) <= latest(to))
	);
}

/** The year of a partial date. */
export function yearOf(date: PartialDate): number {
	return Number(date.slice(0, 4));
}
