/** Where one annotation may stand: never over a mark, a circle, a number or a control, in none of its frames. */
import type { Side } from '../../model/annotations';
import type { Box, Point } from '../../geometry/screen';
import { boxAround, grown, holds, meets, moved, type Occupied } from '../labels/occupied';
import { crosses, type Segment } from '../labels/segment';
import type { TextSize } from './size';

/** A frame around what an annotation points at, in CSS pixels from the frame's corner. */
export interface AnchoredFrame {
	readonly anchor: Point;
	readonly inside: Box;
	/** What no annotation may cover. */
	readonly occupied: Occupied;
	/** What it had rather leave free: names, marks that a leader should pass, and what a line through each costs. */
	readonly avoided: readonly Avoided[];
	readonly lines: readonly { readonly segments: readonly Segment[]; readonly cost: number }[];
}

export interface Avoided {
	readonly box: Box;
	/** What words over it cost, and a leader through it. */
	readonly covered: number;
	readonly crossed: number;
}

export interface Candidate {
	/** From what it points at. */
	readonly box: Box;
	/** From the edge of the mark to the box; null for what stands within its mark. */
	readonly leader: Segment | null;
	readonly cost: number;
}

/** CSS pixels: how finely places are tried. Of so many across and down the best is kept. */
const GRID = 10;
const CELL = 3;

/** What a place costs by itself: a pixel of leader, a degree off the side preferred, a size beside the best. */
const COST = { pixel: 0.38, degree: 0.9, size: 6 } as const;

/** Degrees beside the side preferred that cost nothing. */
const FREE_DEGREES = 22;

const DEGREES: Readonly<Record<Side, number>> = {
	right: 0,
	'below-right': 45,
	below: 90,
	'below-left': 135,
	left: 180,
	'above-left': 225,
	above: 270,
	'above-right': 315
};

/** What is to be placed beside a mark. */
export interface Piece {
	/** The best first. */
	readonly sizes: readonly TextSize[];
	readonly side: Side;
	/** CSS pixels: the mark's radius, and how far from its middle a piece may begin. */
	readonly radius: number;
	readonly reach: number;
	/** CSS pixels that stay free around it, and between its mark and it: less than none where it may lie on the mark. */
	readonly margin: number;
	readonly gap: number;
	/** How finely its places are tried: 1 is every ten pixels. */
	readonly fineness: number;
}

/** The best of each neighbourhood, best first, so many at most. */
export function candidatesOf(
	{ sizes, side, radius, reach, margin, gap, fineness }: Piece,
	anchored: readonly AnchoredFrame[],
	most: number
): Candidate[] {
	const best = new Map<number, Candidate>();
	let enough = Infinity;
	let tried = 0;
	for (const [index, size] of sizes.entries()) {
		for (const spot of SPOTS) {
			const middle = { x: spot.middle.x / fineness, y: spot.middle.y / fineness };
			const box = boxAround(middle, size.width, size.height);
			const end = nearest(box);
			const length = Math.hypot(end.x, end.y);
			if (length < radius + gap || length > reach) continue;
			const way =
				COST.pixel * Math.max(0, length - radius) + COST.degree * degreesOff(middle, side);
			const own = way + index * COST.size;
			const known = Math.min(best.get(spot.cell)?.cost ?? Infinity, enough);
			if (own >= known || !anchored.every((frame) => isFree(box, margin, frame))) continue;
			const start = { x: (end.x / length) * radius, y: (end.y / length) * radius };
			const leader: Segment = [start, end];
			const cost = own + Math.max(...anchored.map((frame) => costOn(frame, box, leader)));
			if (cost < known) best.set(spot.cell, { box, leader, cost });
			tried += 1;
			if (tried % CHECK === 0) enough = costs(best)[most - 1] ?? Infinity;
		}
	}
	return [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, most);
}

/** How many candidates are tried before a look at what those cost that are enough. */
const CHECK = 50;

function costs(candidates: ReadonlyMap<number, Candidate>): number[] {
	return [...candidates.values()].map(({ cost }) => cost).sort((a, b) => a - b);
}

/** Middles of boxes as seen from what they point at, nearest first: those cost least. */
const SPOTS = spotsWithin(420);

function spotsWithin(reach: number) {
	const steps = Math.ceil(reach / GRID);
	const counts = Array.from({ length: 2 * steps + 1 }, (_, index) => index - steps);
	return counts
		.flatMap((column) =>
			counts.map((row) => ({
				middle: { x: column * GRID, y: row * GRID },
				cell: Math.round(column / CELL) * 1000 + Math.round(row / CELL)
			}))
		)
		.sort((a, b) => Math.hypot(a.middle.x, a.middle.y) - Math.hypot(b.middle.x, b.middle.y));
}

function isFree(box: Box, margin: number, { anchor, inside, occupied }: AnchoredFrame): boolean {
	const at = moved(box, anchor);
	return holds(inside, grown(at, Math.max(0, margin))) && occupied.isFree(grown(at, margin));
}

/** What words and leader cover and cross of what had rather stay free. */
function costOn({ anchor, avoided, lines }: AnchoredFrame, box: Box, leader: Segment): number {
	const at = moved(box, anchor);
	const line = segmentFrom(leader, anchor);
	let cost = 0;
	for (const { box: other, covered, crossed } of avoided) {
		cost += Math.max(meets(at, other) ? covered : 0, crosses(other, line) ? crossed : 0);
	}
	for (const { segments, cost: own } of lines) {
		if (segments.some((segment) => crosses(at, segment))) cost += own;
	}
	return cost;
}

export function segmentFrom([start, end]: Segment, by: Point): Segment {
	return [
		{ x: start.x + by.x, y: start.y + by.y },
		{ x: end.x + by.x, y: end.y + by.y }
	];
}

function degreesOff({ x, y }: Point, side: Side): number {
	const degrees = (Math.atan2(y, x) * 180) / Math.PI;
	const off = Math.abs(((degrees - DEGREES[side] + 540) % 360) - 180);
	return Math.max(0, off - FREE_DEGREES);
}

/** The point of a box that lies nearest to the origin. */
function nearest({ left, top, right, bottom }: Box): Point {
	return { x: Math.min(Math.max(0, left), right), y: Math.min(Math.max(0, top), bottom) };
}
