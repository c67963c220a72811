/** Which claim of a figure is shown, and how large it is drawn. */
import { latest } from './dates';
import type { Choice } from './choice';
import type { Claim, Event, Figure } from './types';

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

/** The newer of two shown claims; the larger where both are as old. */
export function newer<Item extends Shown>(a: Item, b: Item): Item {
	const first = a.claim.asOf ?? '';
	const second = b.claim.asOf ?? '';
	if (first !== second) return first > second ? a : b;
	return magnitude(a.claim) >= magnitude(b.claim) ? a : b;
}

function isAfter(claim: Claim, to: string | null): boolean {
	return to !== null && claim.asOf !== null && claim.asOf > latest(to);
}
