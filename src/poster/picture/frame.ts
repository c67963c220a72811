/** Where the world lies in a picture of a size: Web Mercator at one zoom, in CSS pixels from the picture's corner. */
import type { Frame as SceneFrame } from '../../scene/frame';
import { LARGEST_ZOOM } from '../../state/engine';
import { project, unproject, WORLD_SIZE, zoomToFit } from '../../geometry/mercator';
import type { Bounds, Position } from '../../geometry/position';

export interface Frame {
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
	readonly zoom: number;
	/** The picture's corner, in CSS pixels of the whole world at the zoom. */
	readonly left: number;
	readonly top: number;
	/** CSS pixels of the whole world. */
	readonly world: number;
}

/** The frame of a size that shows the bounds, in the middle, and never more than the whole world. */
export function frameOf(bounds: Bounds, width: number, height: number): Frame {
	const fits = Math.max(zoomToFit(bounds, width, height), Math.log2(width / WORLD_SIZE));
	const zoom = Math.min(LARGEST_ZOOM, fits);
	const world = WORLD_SIZE * 2 ** zoom;
	const [west, north] = project([bounds[0], Math.min(85, bounds[3])]);
	const [east, south] = project([bounds[2], Math.max(-85, bounds[1])]);
	const middle = (west + (east < west ? east + 1 : east)) / 2;
	return {
		width,
		height,
		zoom,
		world,
		left: middle * world - width / 2,
		top: ((north + south) / 2) * world - height / 2
	};
}

/** Position → CSS pixels from the picture's corner, in one of the copies of the world side by side. */
export function toPixels(
	{ world, left, top }: Frame,
	position: Position,
	copy: number
): readonly [x: number, y: number] {
	const [x, y] = project(position);
	return [(x + copy) * world - left, y * world - top];
}

/** The copies of the world that the frame shows: one, unless it holds the 180th meridian. */
export function copiesIn({ left, width, world }: Frame): number[] {
	const first = Math.floor(left / world);
	const last = Math.floor((left + width - 1) / world);
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The frame as the scene knows one, with nothing over it: the first copy of the world that it shows. */
export function sceneFrame(frame: Frame): SceneFrame {
	const [first = 0] = copiesIn(frame);
	const { width, height, zoom } = frame;
	return {
		width,
		height,
		zoom,
		covers: [],
		toPixels: (position) => {
			const [x, y] = toPixels(frame, position, first);
			return { x, y };
		}
	};
}

/** Whether a position is in the picture, in any copy of the world. */
export function isInFrame(frame: Frame, position: Position): boolean {
	return copiesIn(frame).some((copy) => {
		const [x, y] = toPixels(frame, position, copy);
		return x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
	});
}

/** What the frame shows of one copy of the world, with some pixels to spare. */
export function boundsOf({ left, top, width, height, world }: Frame, copy: number): Bounds {
	const spare = 8;
	const within = (value: number) => Math.min(1, Math.max(0, value));
	const [west, north] = unproject([
		within((left - spare) / world - copy),
		within((top - spare) / world)
	]);
	const [east, south] = unproject([
		within((left + width + spare) / world - copy),
		within((top + height + spare) / world)
	]);
	return [west, south, east, north];
}
