/** How wide a flow is drawn. */
import { magnitude } from '../../../model/claims';
import type { Flow } from '../../../model/visible/flows';
import { UNNUMBERED, WIDEST } from './look';

/** CSS pixels: widths are proportional, and the smallest number stays visible. */
export function flowWidth({ shown }: Flow, largest: number): number {
	if (shown === null || largest <= 0) return UNNUMBERED.width;
	return Math.max(UNNUMBERED.width, (WIDEST * magnitude(shown.claim)) / largest);
}

/** The largest number that any of the flows carries; 0 where none has one. */
export function largestFlow(all: readonly Flow[]): number {
	return Math.max(0, ...all.map(({ shown }) => (shown === null ? 0 : magnitude(shown.claim))));
}
