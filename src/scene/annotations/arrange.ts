/** All annotations at once: the arrangement that costs least, found by trying every promising one. */
import type { Point } from '../../geometry/screen';
import { grown, meets, moved } from '../labels/occupied';
import { crosses, type Segment } from '../labels/segment';
import { segmentFrom, type Candidate } from './candidates';

export interface Choices<Own extends Candidate> {
	/** Best first. */
	readonly candidates: readonly Own[];
	/** What it points at, in each frame. */
	readonly anchors: readonly Point[];
}

/** Leaving one out is dearer than any place for it, and the dearer the earlier it comes. */
const MISSING = 3000;

/** CSS pixels between two annotations. */
const GAP = 8;

/** One candidate for each, or null for one that finds no room beside the others. */
export function arrange<Own extends Candidate>(all: readonly Choices<Own>[]): (Own | null)[] {
	let best: { cost: number; chosen: (Own | null)[] } = { cost: Infinity, chosen: [] };
	const least = leastFrom(all);
	tryFrom([], 0);
	return best.chosen;

	function tryFrom(chosen: (Own | null)[], cost: number): void {
		if (cost + (least[chosen.length] ?? 0) >= best.cost) return;
		const next = all[chosen.length];
		if (next === undefined) {
			best = { cost, chosen };
			return;
		}
		const rest = least[chosen.length + 1] ?? 0;
		for (const candidate of next.candidates) {
			if (cost + candidate.cost + rest >= best.cost) break;
			if (chosen.every((other, index) => fits(candidate, next, other, all[index]))) {
				tryFrom([...chosen, candidate], cost + candidate.cost);
			}
		}
		tryFrom([...chosen, null], cost + MISSING - 100 * chosen.length);
	}
}

/** What the annotations from each on cost at least, whatever the others do. */
function leastFrom(all: readonly Choices<Candidate>[]): number[] {
	const least = [0];
	for (const { candidates } of [...all].reverse()) {
		least.unshift(
			(least[0] ?? 0) + Math.min(candidates[0]?.cost ?? Infinity, MISSING - 100 * all.length)
		);
	}
	return least;
}

/** Whether neither box nor leader of one lies on the other's, in any frame. */
function fits(
	one: Candidate,
	{ anchors }: Choices<Candidate>,
	other: Candidate | null,
	others: Choices<Candidate> | undefined
): boolean {
	if (other === null || others === undefined) return true;
	return anchors.every((anchor, index) => {
		const away = others.anchors[index] ?? anchor;
		const a = moved(one.box, anchor);
		const b = moved(other.box, away);
		const [from, to] = [leaderFrom(one, anchor), leaderFrom(other, away)];
		if (meets(grown(a, GAP), b)) return false;
		if ((from && crosses(b, from)) || (to && crosses(a, to))) return false;
		return !from || !to || !intersect(from, to);
	});
}

export function leaderFrom({ leader }: Candidate, anchor: Point): Segment | null {
	return leader && segmentFrom(leader, anchor);
}

function intersect([a, b]: Segment, [c, d]: Segment): boolean {
	return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

/** Whether the way over three points turns right. */
function turn(a: Point, b: Point, c: Point): boolean {
	return (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x);
}
