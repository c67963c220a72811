/** The only sum there is: a measure over the countries of one operation, beside the total that was announced for it. */
import { newer, type Shown } from '../claims';
import type { CountryCode, Claim, PartialDate } from '../types';
import type { Visible } from './select';
import type { Value } from './values';

export interface PlacedValue {
	readonly country: CountryCode;
	readonly value: Value;
}

export interface PlacedTotal {
	readonly operation: string;
	/**
	 * The lowest that the countries' values may come to: `about` where one of them is itself approximate, `exact` only
	 * where they make up all that was announced.
	 */
	readonly placed: { readonly value: number; readonly bound: 'at-least' | 'about' | 'exact' };
	/** What is added, largest first. */
	readonly values: readonly PlacedValue[];
	/** First and last date of what is added; null where none has a date. */
	readonly from: PartialDate | null;
	readonly to: PartialDate | null;
	/** The latest total of several countries. */
	readonly announced: Shown;
}

/** For each operation that has both national values and a total of the chosen measure. */
export function placedTotals(visible: Visible): PlacedTotal[] {
	return visible.choice.operations.flatMap((operation) => {
		const announced = announcedFor(visible, operation);
		const values = valuesOf(visible, operation);
		if (announced === null || values.length === 0) return [];
		const dates = values.flatMap(({ value }) => value.claim.asOf ?? []).sort();
		return [
			{
				operation,
				placed: sumOf(
					values.map(({ value }) => value.claim),
					announced.claim
				),
				values,
				from: dates[0] ?? null,
				to: dates.at(-1) ?? null,
				announced
			}
		];
	});
}

/** A total that counts another operation as well is no total of this one. */
function announcedFor(visible: Visible, operation: string): Shown | null {
	return visible.world
		.filter(({ event }) => isOnlyOf(event.operations, operation))
		.reduce<Shown | null>((known, shown) => (known ? newer(known, shown) : shown), null);
}

function valuesOf(visible: Visible, operation: string): PlacedValue[] {
	return visible.countries
		.flatMap(({ code, values }) => values.map((value) => ({ country: code, value })))
		.filter(({ value }) => isOnlyOf(value.event.operations, operation))
		.filter(({ value }) => lowest(value.claim) !== null)
		.sort((a, b) => (lowest(b.value.claim) ?? 0) - (lowest(a.value.claim) ?? 0));
}

function isOnlyOf(operations: readonly string[], operation: string): boolean {
	return operations.length === 1 && operations[0] === operation;
}

function sumOf(claims: readonly Claim[], announced: Claim): PlacedTotal['placed'] {
	const value = claims.reduce((sum, claim) => sum + (lowest(claim) ?? 0), 0);
	const isRough = claims.some(({ bound }) => bound === 'about' || bound === 'nearly');
	const isAll =
		value === announced.value && [...claims, announced].every(({ bound }) => bound === 'exact');
	return { value, bound: isRough ? 'about' : isAll ? 'exact' : 'at-least' };
}

/** Where a claim's range starts; null where only its end is known. */
function lowest({ value, bound }: Claim): number | null {
	if (typeof value !== 'number') return value[0];
	return bound === 'at-most' ? null : value;
}
