/** What a map shows of the world at an instant. */
import { project, unproject, WORLD_SIZE } from '../geometry/mercator';
import type { CameraPosition } from '../geometry/globe';
import type { Bounds, Position } from '../geometry/position';
import type { FrameSize, Point } from '../geometry/screen';

export interface MapView extends FrameSize {
	/** The bounds that lead a link back here. */
	readonly bounds: Bounds;
	readonly zoom: number;
	/** The zoom that tells how large a length is drawn: on a globe, the one at its equator. */
	readonly equatorZoom: number;
	/** Stands where the story is at home. */
	readonly isHome: boolean;
	readonly toPixels: (position: Position) => Point;
	/** Whether the globe itself hides a position. */
	readonly isBehind: (position: Position) => boolean;
}

/** What a flat map shows. */
export function flatView(
	{ centre, zoom }: CameraPosition,
	{ width, height }: FrameSize,
	isHome: boolean
): MapView {
	const scale = WORLD_SIZE * 2 ** zoom;
	const [x, y] = project(centre);
	const [across, down] = [width / 2 / scale, height / 2 / scale];
	const [west, north] = unproject([x - across, y - down]);
	const [east, south] = unproject([x + across, y + down]);
	return {
		width,
		height,
		bounds: [west, south, east, north],
		zoom,
		equatorZoom: zoom,
		isHome,
		toPixels: (position) => {
			const [right, below] = project(position);
			return { x: (right - x) * scale + width / 2, y: (below - y) * scale + height / 2 };
		},
		isBehind: () => false
	};
}
