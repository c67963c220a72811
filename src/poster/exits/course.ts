/** The course of a flow on the poster's plane, in a few straight pieces from which a style sheet reckons where it leaves a frame. */
import type { Path } from '../../scene/kinds/flows/path';
import { linesOf } from '../../scene/kinds/flows/path';
import { isInside } from '../../geometry/mercator';
import type { Bounds } from '../../geometry/position';
import { EXIT } from '../../scene/exits/look';
import { toUnits } from '../plane';

/** A straight piece: down = `start` + `slope` × across, in units. */
export interface Piece {
	readonly start: number;
	readonly slope: number;
}

/** A course that turns to one side only, and so is the outermost of its pieces at every point. */
export interface Course {
	readonly pieces: readonly Piece[];
	/** Whether it heads right, and down. */
	readonly isEast: boolean;
	readonly isSouth: boolean;
	/** Its pieces turn downwards in the middle, as great circles of the north do. */
	readonly isHollow: boolean;
	readonly isFlat: boolean;
}

/** In units. */
type Spot = readonly [x: number, y: number];

/** Of what a window shows, its pieces no more than so many units beside it; null for a course that turns back, or to both sides: no few pieces say where it leaves. */
export function courseWithin(path: Path, window: Bounds, fineness: number): Course | null {
	const points = (linesOf(path)[0] ?? [])
		.filter((position) => isInside(position, window))
		.map(toUnits);
	const pieces = piecesOf(points, fineness);
	const steps = points.slice(1).map(([x, y], index) => {
		const [fromX, fromY] = points[index] as Spot;
		return [Math.sign(x - fromX), Math.sign(y - fromY)] as const;
	});
	const [first] = steps;
	if (first === undefined || steps.some((step) => String(step) !== String(first))) return null;
	if (first.includes(0)) return null;
	const bySlope = [...pieces].sort((a, b) => a.slope - b.slope);
	const isRising = pieces.every((piece, index) => piece === bySlope[index]);
	const isFalling = pieces.every((piece, index) => piece === bySlope.at(-1 - index));
	if (!isRising && !isFalling) return null;
	const isEast = first[0] > 0;
	const [[startX, startY], [endX, endY]] = [points[0], points.at(-1)] as [Spot, Spot];
	const isFlat = Math.abs(endY - startY) < EXIT.flat * Math.abs(endX - startX);
	return { pieces, isEast, isFlat, isSouth: first[1] > 0, isHollow: isRising === isEast };
}

/** As few as lie no further beside the points than is seen. */
function piecesOf(points: readonly Spot[], fineness: number): Piece[] {
	const pieces: Piece[] = [];
	for (let from = 0; from < points.length - 1;) {
		let to = points.length - 1;
		while (to > from + 1 && !isNear(points.slice(from, to + 1), fineness)) to -= 1;
		pieces.push(pieceBetween(points[from] as Spot, points[to] as Spot));
		from = to;
	}
	return pieces;
}

function isNear(points: readonly Spot[], fineness: number): boolean {
	const { start, slope } = pieceBetween(points[0] as Spot, points.at(-1) as Spot);
	return points.every(
		([x, y]) => Math.abs(start + slope * x - y) < fineness * Math.hypot(1, slope)
	);
}

/** As a style sheet holds it: a rounded slope, about the middle of the piece. */
function pieceBetween([x, y]: Spot, [toX, toY]: Spot): Piece {
	const slope = Math.round(((toY - y) / (toX - x)) * 1000) / 1000;
	return { start: Math.round((y + toY) / 2 - (slope * (x + toX)) / 2), slope };
}
