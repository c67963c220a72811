/** How marks look beside their image, which `images/mark.ts` draws. */
import type { TextLook } from '../../text';

/** The count inside a mark: small and grey, because it counts no people. */
export const COUNT: TextLook = {
	name: 'count',
	size: 10,
	weight: 400,
	colour: 'muted',
	outline: { colour: 'paper', width: 0 }
};

/** The letters beside a mark whose colour others share. */
export const INITIALS: TextLook = {
	name: 'initials',
	size: 10,
	weight: 600,
	colour: 'ink',
	outline: { colour: 'paper', width: 2 }
};

/** The ring around the selected mark: CSS pixels from its edge, and its width. */
export const SELECTED_RING = { colour: 'selection', gap: 5, width: 2.5 } as const;

/** CSS pixels of halo past which a mark begins to fade into it, past which it fades no more, and to what. */
export const FADE = { from: 48, to: 160, opacity: 0.55 } as const;

/** CSS pixels from a mark's centre to its edge, by how many events it holds: it grows a little with them. */
export function radiusFor(events: number): number {
	if (events === 1) return 9;
	return 9.5 + Math.min(1.5, Math.round(Math.log2(events)) / 2);
}
