/** The neighbouring mark in a direction, for the arrow keys. */
import type { Point } from '../../geometry/screen';
import type { ScreenMark } from './hit';

export const DIRECTIONS: Readonly<Record<string, Point>> = {
	ArrowRight: { x: 1, y: 0 },
	ArrowLeft: { x: -1, y: 0 },
	ArrowDown: { x: 0, y: 1 },
	ArrowUp: { x: 0, y: -1 }
};

/** The nearest mark that lies more in the direction than across it; null at the edge. */
export function neighbour(
	marks: readonly ScreenMark[],
	from: ScreenMark,
	direction: Point
): ScreenMark | null {
	let nearest: ScreenMark | null = null;
	let shortest = Infinity;
	for (const mark of marks) {
		const right = mark.x - from.x;
		const down = mark.y - from.y;
		const along = right * direction.x + down * direction.y;
		const across = Math.abs(right * direction.y - down * direction.x);
		if (mark === from || along <= 0 || across > along) continue;
		const distance = along + 2 * across;
		if (distance < shortest) [nearest, shortest] = [mark, distance];
	}
	return nearest;
}
