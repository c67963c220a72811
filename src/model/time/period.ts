/** The chosen dates as bins of the histogram, and back. */
import type { Choice } from '../choice';
import type { PartialDate } from '../types';
import { binAt, type Bin } from './bins';
import { lastMonthOf, monthDate, monthOf } from './months';

type Dates = Pick<Choice, 'from' | 'to'>;

/** The first and the last bin that the dates touch. */
export function binsWithin({ from, to }: Dates, bins: readonly Bin[]): readonly [number, number] {
	return [
		from === null ? 0 : binAt(bins, monthOf(from)),
		to === null ? bins.length - 1 : binAt(bins, lastMonthOf(to))
	];
}

/** The dates from one bin to another; open at the ends of the story. */
export function datesOf(first: number, last: number, bins: readonly Bin[]): Dates {
	return {
		from: first <= 0 ? null : startOf(bins[first]),
		to: last >= bins.length - 1 ? null : endOf(bins[last])
	};
}

/** The dates moved by some bins, as long as before, and never past the ends of the story. */
export function shifted(dates: Dates, by: number, bins: readonly Bin[]): Dates {
	const [first, last] = binsWithin(dates, bins);
	const step = Math.max(-first, Math.min(by, bins.length - 1 - last));
	return step === 0 ? dates : exactDates(first + step, last + step, bins);
}

/** The dates from one bin to another, said even at the ends of the story. */
export function exactDates(first: number, last: number, bins: readonly Bin[]): Dates {
	return { from: startOf(bins[first]), to: endOf(bins[last]) };
}

export function startOf(bin: Bin | undefined): PartialDate | null {
	return bin === undefined ? null : monthDate(bin.from);
}

export function endOf(bin: Bin | undefined): PartialDate | null {
	return bin === undefined ? null : monthDate(bin.until - 1);
}
