/** The numbers that are drawn as circles beside one another, and how far apart their dates lie. */
import { datesOf, largerFirst } from '../claims';
import { earliest, latest } from '../dates';
import type { CountryCode, PartialDate, Place } from '../types';
import type { Visible } from './select';
import type { Value } from './values';

export interface DrawnValue {
	readonly value: Value;
	/** Where it is drawn: a whole country, or a place. */
	readonly at: CountryCode | Place;
}

/** Largest first. */
export function drawnValues({ countries, places }: Visible): DrawnValue[] {
	return [
		...countries.flatMap(({ code, values }) => values.map((value) => ({ value, at: code }))),
		...places.flatMap(({ place, values }) => values.map((value) => ({ value, at: place })))
	].sort((a, b) => largerFirst(a.value.claim, b.value.claim));
}

/** The same order, but what has no date at all comes last. */
export function datedFirst(values: readonly DrawnValue[]): DrawnValue[] {
	const isUndated = ({ value }: DrawnValue) => Number(datesOf(value) === null);
	return [...values].sort((a, b) => isUndated(a) - isUndated(b));
}

/** The first and the last date of some values that lie, as far as they are known, more than a year apart; else null. */
export function datesApart(
	values: readonly DrawnValue[]
): readonly [first: PartialDate, last: PartialDate] | null {
	const dates = values.flatMap(({ value: { claim } }) => claim.asOf ?? []);
	const [first] = [...dates].sort(by(latest));
	const last = [...dates].sort(by(earliest)).at(-1);
	if (first === undefined || last === undefined) return null;
	return aYearAfter(latest(first)) < earliest(last) ? [first, last] : null;
}

function by(day: (date: PartialDate) => string) {
	return (a: PartialDate, b: PartialDate) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0);
}

/** It compares; it need not exist. */
function aYearAfter(day: string): string {
	return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
