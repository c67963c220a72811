/** Where the Tab key enters the marks, and how the map follows the arrows. */
import type { FrameSize, Point } from '../../geometry/screen';
import type { ScreenMark } from './hit';
import { isSeen } from './screenMarks';

/** The part of a side, on either end, that a mark is kept out of by who walks there. */
const MARGIN = 0.15;

/** The first of these marks that the frame shows, else the one nearest to its middle; of a frame that shows none, any. */
export function entryMark(
	marks: readonly ScreenMark[],
	frame: FrameSize,
	preferred: readonly (string | null | undefined)[]
): ScreenMark | undefined {
	const seen = marks.filter((mark) => isSeen(mark, frame));
	const distance = ({ x, y }: ScreenMark) => Math.hypot(x - frame.width / 2, y - frame.height / 2);
	return (
		preferred.flatMap((id) => seen.find(({ mark }) => mark.id === id) ?? [])[0] ??
		seen.toSorted((a, b) => distance(a) - distance(b))[0] ??
		marks[0]
	);
}

/** The nearest point well inside the frame, in its CSS pixels. */
export function pointInside({ x, y }: Point, { width, height }: FrameSize): Point {
	return { x: within(x, width), y: within(y, height) };
}

function within(at: number, side: number): number {
	return Math.min(Math.max(at, MARGIN * side), (1 - MARGIN) * side);
}
