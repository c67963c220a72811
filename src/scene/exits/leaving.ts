/** Where a line leaves a frame, and the points of it before that. */
import { isWithin, type Box, type Point } from '../../geometry/screen';
import { segmentsOf, type Segment } from '../labels/segment';

/** A point of a line, and where the line heads there: steps across and down, together one long. */
export interface Heading {
	readonly at: Point;
	readonly across: number;
	readonly down: number;
}

/** CSS pixels from one point to the one before it, and how far back they go. */
const STEP = 6;
const REACH = 300;

/**
 * The points of a line at which a label may say where it leads: from where it leaves the inside of a frame for good, back
 * towards its start. None where it ends in the frame, or never comes into it.
 */
export function leavingPoints(line: readonly Point[], inside: Box, frame: Box): Heading[] {
	const end = line.at(-1);
	if (end === undefined || isWithin(end, frame)) return [];
	const segments = segmentsOf(line);
	const last = segments.findLastIndex(([start]) => isWithin(start, inside));
	const [start, next] = segments[last] ?? [];
	if (start === undefined || next === undefined) return [];
	const way = [...line.slice(0, last + 1), edgeOf(inside, [start, next])].reverse();
	return pointsAlong(way);
}

/** Every so many pixels, from the first point of a way that goes backwards. */
function pointsAlong(way: readonly Point[]): Heading[] {
	const points: Heading[] = [];
	let passed = 0;
	for (const [start, end] of segmentsOf(way)) {
		const length = Math.hypot(end.x - start.x, end.y - start.y);
		const [across, down] = [(start.x - end.x) / length, (start.y - end.y) / length];
		while (points.length * STEP < passed + length && points.length * STEP <= REACH) {
			const along = points.length * STEP - passed;
			points.push({
				at: { x: start.x - across * along, y: start.y - down * along },
				across,
				down
			});
		}
		passed += length;
	}
	return points;
}

/** The point at which a segment that starts inside a box leaves it. */
function edgeOf(box: Box, [start, end]: Segment): Point {
	const [across, down] = [end.x - start.x, end.y - start.y];
	const share = Math.min(
		1,
		across < 0 ? (box.left - start.x) / across : across > 0 ? (box.right - start.x) / across : 1,
		down < 0 ? (box.top - start.y) / down : down > 0 ? (box.bottom - start.y) / down : 1
	);
	return { x: start.x + share * across, y: start.y + share * down };
}
