/** Which claim of a figure is shown, and how large it is drawn. */
import { latest } from './dates';
import type { Choice } from './choice';
import type { Bound, Claim, DateRange, Event, Figure } from './types';

/** A figure with the claim that is shown for it. */
export interface Shown {
	readonly event: Event;
	readonly figure: Figure;
	readonly claim: Claim;
}

/** A figure's address: `event/figure`. */
export function figureReference(event: Event, figure: Figure): string {
	return `${event.id}/${figure.id}`;
}

/**
 * The latest `series` claim within the chosen dates, or null where none was made by then. A claim without a date
 * counts as the oldest. A disputed claim is never shown for being newer.
 */
export function shownClaim(figure: Figure, choice: Pick<Choice, 'to'>): Claim | null {
	let shown: Claim | null = null;
	for (const claim of figure.claims) {
		if (claim.role !== 'series' || isAfter(claim, choice.to)) continue;
		if (shown === null || (claim.asOf ?? '') >= (shown.asOf ?? '')) shown = claim;
	}
	return shown;
}

/** What a claim is drawn as: its number, or the middle of its range. */
export function magnitude(claim: Claim): number {
	return typeof claim.value === 'number' ? claim.value : (claim.value[0] + claim.value[1]) / 2;
}

/** Which way its bound leads a claim from its number: more than 100 is larger, nearly 100 is smaller. */
const LEADS: Readonly<Partial<Record<Bound, number>>> = {
	'more-than': 2,
	'at-least': 1,
	'at-most': -1,
	nearly: -2
};

/** The order of claims by what they say at least, or at most; 0 for as large ones. */
export function largerFirst(a: Claim, b: Claim): number {
	return magnitude(b) - magnitude(a) || (LEADS[b.bound] ?? 0) - (LEADS[a.bound] ?? 0);
}

/** Of when a number is: of its claim, else of what happened; null where neither is known. */
export function datesOf({ event, claim }: Pick<Shown, 'event' | 'claim'>): DateRange | null {
	return claim.asOf === null ? event.date : { start: claim.asOf, end: null, inferred: false };
}

/** The newer of two shown claims; the larger where both are as old. */
export function newer<Item extends Shown>(a: Item, b: Item): Item {
	const first = a.claim.asOf ?? '';
	const second = b.claim.asOf ?? '';
	if (first !== second) return first > second ? a : b;
	return largerFirst(a.claim, b.claim) <= 0 ? a : b;
}

function isAfter(claim: Claim, to: string | null): boolean {
	return to !== null && claim.asOf !== null && claim.asOf > latest(to);
}
