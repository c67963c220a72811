/** Where the marks of a scene are on the screen. */
import { localZoom } from '../../geometry/globe';
import type { Position } from '../../geometry/position';
import type { FrameSize, Point } from '../../geometry/screen';
import type { Scene } from '../scene';
import { drawnRadius } from '../kinds/places/size';
import type { ScreenMark } from './hit';

/** What shows them. */
interface View extends FrameSize {
	readonly zoom: number;
	/** The zoom that tells how large a length is drawn. */
	readonly equatorZoom: number;
	readonly toPixels: (position: Position) => Point;
	readonly isBehind: (position: Position) => boolean;
}

export function screenMarks({ marks, visible, projection }: Scene, view: View): ScreenMark[] {
	return marks.map((mark) => {
		const { x, y } = view.toPixels(mark.position);
		const equatorZoom = localZoom(view.equatorZoom, mark.position, projection);
		const radius = drawnRadius(mark, visible.largest, view.zoom, equatorZoom);
		return { mark, x, y, radius, isBehind: view.isBehind(mark.position) };
	});
}

/** Ids of the marks that lie in the frame. */
export function seenMarks(marks: readonly ScreenMark[], frame: FrameSize): ReadonlySet<string> {
	return new Set(marks.filter((mark) => isSeen(mark, frame)).map(({ mark }) => mark.id));
}

/** Whether a mark lies in the frame. */
export function isSeen({ x, y, isBehind }: ScreenMark, { width, height }: FrameSize): boolean {
	return !isBehind && x >= 0 && x <= width && y >= 0 && y <= height;
}
