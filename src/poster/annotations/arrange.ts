/** All annotations at once: the arrangement that costs least, found by trying every promising one. */
import type { Box, Point } from '../../geometry/screen';
import { meets, moved } from '../../scene/labels/occupied';
import { crosses } from '../../scene/labels/segment';
import type { Candidate } from './candidates';

export interface Choices {
	readonly candidates: readonly Candidate[];
	/** What it points at, at each zoom of the step. */
	readonly anchors: readonly Point[];
}

/** Leaving one out is dearer than any place for it, and the dearer the earlier it comes. */
const MISSING = 1200;

/** CSS pixels between two annotations. */
const GAP = 8;

/** One candidate for each, or null for one that finds no room beside the others. */
export function arrange(all: readonly Choices[]): (Candidate | null)[] {
	let best: { cost: number; chosen: (Candidate | null)[] } = { cost: Infinity, chosen: [] };
	tryFrom([], 0);
	return best.chosen;

	function tryFrom(chosen: (Candidate | null)[], cost: number): void {
		if (cost >= best.cost) return;
		const next = all[chosen.length];
		if (next === undefined) {
			best = { cost, chosen };
			return;
		}
		for (const candidate of next.candidates) {
			if (cost + candidate.cost >= best.cost) break;
			if (chosen.every((other, index) => fits(candidate, next, other, all[index]))) {
				tryFrom([...chosen, candidate], cost + candidate.cost);
			}
		}
		tryFrom([...chosen, null], cost + MISSING - 100 * chosen.length);
	}
}

/** Whether neither box nor leader of one lies on the other's, at any zoom. */
function fits(
	one: Candidate,
	{ anchors }: Choices,
	other: Candidate | null,
	others: Choices | undefined
): boolean {
	if (other === null || others === undefined) return true;
	return anchors.every((anchor, index) => {
		const away = others.anchors[index] ?? anchor;
		const a = moved(one.box, anchor);
		const b = moved(other.box, away);
		return !meets(grown(a), b) && !crosses(b, line(one, anchor)) && !crosses(a, line(other, away));
	});
}

function line({ leader: [start, end] }: Candidate, by: Point) {
	return [
		{ x: start.x + by.x, y: start.y + by.y },
		{ x: end.x + by.x, y: end.y + by.y }
	] as const;
}

function grown({ left, top, right, bottom }: Box): Box {
	return { left: left - GAP, top: top - GAP, right: right + GAP, bottom: bottom + GAP };
}
