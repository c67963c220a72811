/** Where one annotation may stand: never over a mark, a circle, a number or a control, at no zoom of its step. */
import type { Side } from '../../model/annotations';
import type { Box, Point } from '../../geometry/screen';
import { moved, type Occupied } from '../../scene/labels/occupied';
import { crosses, type Segment } from '../../scene/labels/segment';

/** A zoom of the step, in CSS pixels from the middle of the frame. */
export interface Ground {
	readonly anchor: Point;
	/** What every frame of the step shows. */
	readonly inside: Box;
	/** What no annotation may cover. */
	readonly occupied: Occupied;
	/** What it had rather leave free, and what covering each costs. */
	readonly avoided: readonly { readonly box: Box; readonly cost: number }[];
	readonly lines: readonly { readonly segments: readonly Segment[]; readonly cost: number }[];
	/** Marks that its leader should not cross. */
	readonly marks: readonly Box[];
}

export interface Candidate {
	/** From what it points at. */
	readonly box: Box;
	/** From the edge of the mark to the box. */
	readonly leader: Segment;
	readonly cost: number;
}

/** CSS pixels: how far off a box may begin, and how finely places are tried. */
const REACH = 290;
const GRID = 10;

/** CSS pixels that stay free around a box. */
const MARGIN = 4;

const COST = { pixel: 0.38, degree: 0.9, crossedMark: 60 } as const;

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

/** The best of each neighbourhood, best first. `radius` is the mark's. */
export function candidatesOf(
	size: { readonly width: number; readonly height: number },
	side: Side,
	radius: number,
	grounds: readonly Ground[],
	most: number
): Candidate[] {
	const best = new Map<string, Candidate>();
	const reach = { x: REACH + size.width / 2, y: REACH + size.height / 2 };
	for (let x = -reach.x; x <= reach.x; x += GRID) {
		for (let y = -reach.y; y <= reach.y; y += GRID) {
			const candidate = candidateAt({ x, y }, size, side, radius, grounds);
			if (candidate === null) continue;
			const cell = `${Math.round(x / 30)} ${Math.round(y / 30)}`;
			const known = best.get(cell);
			if (known === undefined || candidate.cost < known.cost) best.set(cell, candidate);
		}
	}
	return [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, most);
}

function candidateAt(
	middle: Point,
	{ width, height }: { readonly width: number; readonly height: number },
	side: Side,
	radius: number,
	grounds: readonly Ground[]
): Candidate | null {
	const box: Box = {
		left: middle.x - width / 2,
		top: middle.y - height / 2,
		right: middle.x + width / 2,
		bottom: middle.y + height / 2
	};
	const end = nearest(box);
	const length = Math.hypot(end.x, end.y);
	if (length < radius + 6 || length > REACH) return null;
	if (!grounds.every((ground) => isFree(box, ground))) return null;
	const start = { x: (end.x / length) * radius, y: (end.y / length) * radius };
	const leader: Segment = [start, end];
	const own = COST.pixel * (length - radius) + COST.degree * degreesOff(middle, side);
	const covered = Math.max(...grounds.map((ground) => coverCost(box, leader, ground)));
	return { box, leader, cost: own + covered };
}

function isFree(box: Box, { anchor, inside, occupied }: Ground): boolean {
	const at = moved(box, anchor);
	const around = {
		left: at.left - MARGIN,
		top: at.top - MARGIN,
		right: at.right + MARGIN,
		bottom: at.bottom + MARGIN
	};
	const isInside =
		around.left >= inside.left &&
		around.right <= inside.right &&
		around.top >= inside.top &&
		around.bottom <= inside.bottom;
	return isInside && occupied.isFree(around);
}

function coverCost(box: Box, leader: Segment, { anchor, avoided, lines, marks }: Ground): number {
	const at = moved(box, anchor);
	const line: Segment = [shift(leader[0], anchor), shift(leader[1], anchor)];
	let cost = 0;
	for (const other of avoided) if (overlap(at, other.box)) cost += other.cost;
	for (const { segments, cost: own } of lines) {
		if (segments.some((segment) => crosses(at, segment))) cost += own;
	}
	for (const mark of marks) {
		const isOwn = overlap(
			{ left: anchor.x, right: anchor.x, top: anchor.y, bottom: anchor.y },
			mark
		);
		if (!isOwn && crosses(mark, line)) cost += COST.crossedMark;
	}
	return cost;
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

function shift({ x, y }: Point, by: Point): Point {
	return { x: x + by.x, y: y + by.y };
}

function overlap(a: Box, b: Box): boolean {
	return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
