/** Where in the map's frame something opened can be seen. In CSS pixels from the frame's corner. */
import type { Box, Point } from '../../geometry/screen';

/** A cover that takes more than this share of a side hides all that lies behind it, as a panel does. */
const SHARE = 0.7;

/** Pixels from one point that is tried to the next. */
const GRID = 8;

/** CSS pixels to either side of a point. */
export interface Clearance {
	readonly across: number;
	readonly down: number;
}

/** What is left of a part of the frame beside the panels that lie over it. */
export function clearPart(part: Box, covers: readonly Box[]): Box {
	return covers.reduce(beside, part);
}

/** The point nearest to the middle of a part with so much clearance that no cover takes; the middle where none has. */
export function clearPoint(part: Box, covers: readonly Box[], clearance: Clearance): Point {
	const middle = middleOf(part);
	let nearest = middle;
	let shortest = Infinity;
	for (const point of pointsIn(part, clearance)) {
		const distance = Math.hypot(point.x - middle.x, point.y - middle.y);
		if (distance < shortest && isClear(point, part, covers, clearance)) {
			[nearest, shortest] = [point, distance];
		}
	}
	return nearest;
}

/** Whether no cover takes the room around a point, and all of it lies within the part. */
export function isClear(
	{ x, y }: Point,
	part: Box,
	covers: readonly Box[],
	{ across, down }: Clearance
): boolean {
	const isWithin =
		x - across >= part.left &&
		x + across <= part.right &&
		y - down >= part.top &&
		y + down <= part.bottom;
	const isBeside = ({ left, top, right, bottom }: Box) =>
		x + across <= left || x - across >= right || y + down <= top || y - down >= bottom;
	return isWithin && covers.every(isBeside);
}

export function sizeOf({ left, top, right, bottom }: Box) {
	return { width: right - left, height: bottom - top };
}

/** The larger of the parts that lie on either side of a cover that reaches from edge to edge. */
function beside(part: Box, cover: Box): Box {
	const across = Math.min(cover.right, part.right) - Math.max(cover.left, part.left);
	const down = Math.min(cover.bottom, part.bottom) - Math.max(cover.top, part.top);
	if (across <= 0 || down <= 0) return part;
	const { width, height } = sizeOf(part);
	const parts: Box[] = [];
	if (across > SHARE * width) {
		parts.push({ ...part, bottom: cover.top }, { ...part, top: cover.bottom });
	}
	if (down > SHARE * height) {
		parts.push({ ...part, right: cover.left }, { ...part, left: cover.right });
	}
	return parts.reduce(
		(largest, other) => (areaOf(other) > areaOf(largest) ? other : largest),
		parts[0] ?? part
	);
}

function* pointsIn(part: Box, clearance: Clearance): Generator<Point> {
	const middle = middleOf(part);
	const [across, down] = [
		Math.floor((sizeOf(part).width / 2 - clearance.across) / GRID),
		Math.floor((sizeOf(part).height / 2 - clearance.down) / GRID)
	];
	for (let row = -down; row <= down; row += 1) {
		for (let column = -across; column <= across; column += 1) {
			yield { x: middle.x + column * GRID, y: middle.y + row * GRID };
		}
	}
}

function middleOf({ left, top, right, bottom }: Box): Point {
	return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function areaOf(box: Box): number {
	const { width, height } = sizeOf(box);
	return Math.max(0, width) * Math.max(0, height);
}
