/** Stretches of lines, and whether they lie under a box. */
import type { Box, Point } from '../../geometry/screen';

export type Segment = readonly [start: Point, end: Point];

export function segmentsOf(line: readonly Point[]): Segment[] {
	return line.slice(1).map((end, index) => [line[index] ?? end, end]);
}

/** Whether a part of the segment lies inside: clipped side by side, as Liang and Barsky do. */
export function crosses(box: Box, [start, end]: Segment): boolean {
	if (isBeside(box, start, end)) return false;
	const [right, down] = [end.x - start.x, end.y - start.y];
	let [from, to] = [0, 1];
	for (const [slope, distance] of [
		[-right, start.x - box.left],
		[right, box.right - start.x],
		[-down, start.y - box.top],
		[down, box.bottom - start.y]
	] as const) {
		if (slope === 0 && distance < 0) return false;
		if (slope < 0) from = Math.max(from, distance / slope);
		if (slope > 0) to = Math.min(to, distance / slope);
		if (from > to) return false;
	}
	return true;
}

/** Whether both ends lie beyond one side: nearly always, and quickly told. */
function isBeside({ left, top, right, bottom }: Box, a: Point, b: Point): boolean {
	return (
		(a.x < left && b.x < left) ||
		(a.x > right && b.x > right) ||
		(a.y < top && b.y < top) ||
		(a.y > bottom && b.y > bottom)
	);
}
