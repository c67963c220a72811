/** How an event stands to the chosen dates, to the day. */
import type { Choice } from '../choice';
import { earliest, isWithin, latest } from '../dates';
import type { Event } from '../types';

/**
 * `happened`: began within the dates, for certain. `underWay`: touches them, but began before, or is not dated finely
 * enough to tell. `undated`: has no date, and so none that would leave it out.
 */
export const TIMINGS = ['happened', 'underWay', 'undated'] as const;
export type Timing = (typeof TIMINGS)[number];

/** Null for what the choice leaves out. Where no date is chosen, all that has one has happened. */
export function timingOf(
	{ date }: Pick<Event, 'date'>,
	{ from, to, undated }: Pick<Choice, 'from' | 'to' | 'undated'>
): Timing | null {
	if (date === null) return undated === 'none' ? null : 'undated';
	if (!isWithin(date, from, to)) return null;
	const beganAfter = from === null || earliest(date.start) >= earliest(from);
	const beganBefore = to === null || latest(date.start) <= latest(to);
	return beganAfter && beganBefore ? 'happened' : 'underWay';
}

/** How many events of each kind there are. */
export function countTimings(timings: Iterable<Timing>): Readonly<Record<Timing, number>> {
	const counts = { happened: 0, underWay: 0, undated: 0 };
	for (const timing of timings) counts[timing] += 1;
	return counts;
}
