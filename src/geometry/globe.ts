/**
 * The globe as arithmetic. It is drawn so that the middle of the frame is as large as on the flat map at the same
 * zoom; its size is therefore told by the zoom it would have with the equator in the middle, which does not change
 * as it turns.
 */
import { project, unproject, WORLD_SIZE, zoomToFit } from './mercator';
import type { Bounds, Position } from './position';
import type { FrameSize } from './screen';

export type Projection = 'mercator' | 'globe';

/** Where a camera looks from straight above, and how closely. */
export interface CameraPosition {
	readonly centre: Position;
	readonly zoom: number;
}

/** How much of the smaller side of a frame the whole globe takes. */
const SHARE = 0.92;

/** The camera stands this many heights of the frame away from what it looks at: MapLibre's field of view. */
const CAMERA_DISTANCE = 1.5;

/** Degrees: Web Mercator, and so every link's view, ends a little further. */
const NORTHERNMOST = 85;

/** The zoom of a globe with the equator in the middle, from the one with this latitude there. */
export function equatorZoom(zoom: number, latitude: number): number {
	return zoom - Math.log2(cosine(latitude));
}

/** The flat map's zoom that is as large at this latitude as the globe of an equator zoom. */
export function zoomAtLatitude(equator: number, latitude: number): number {
	return equator + Math.log2(cosine(latitude));
}

/** The flat map's zoom that draws what lies around a position as large as the projection does. */
export function localZoom(zoom: number, [, latitude]: Position, projection: Projection): number {
	return projection === 'globe' ? zoomAtLatitude(zoom, latitude) : zoom;
}

/** Degrees of arc between two positions. */
export function arcBetween(a: Position, b: Position): number {
	const half = (degrees: number) => (degrees * Math.PI) / 360;
	const down = Math.sin(half(b[1] - a[1])) ** 2;
	const across = Math.sin(half(b[0] - a[0])) ** 2 * cosine(a[1]) * cosine(b[1]);
	return (2 * Math.asin(Math.min(1, Math.sqrt(down + across))) * 180) / Math.PI;
}

/** CSS pixels between two positions that a globe shows side by side in its middle, at an equator zoom. */
export function globeDistance(a: Position, b: Position, equator: number): number {
	return 2 * globeRadius(equator) * Math.sin((arcBetween(a, b) * Math.PI) / 360);
}

/** The equator zoom that shows the globe whole. */
export function wholeGlobeZoom({ width, height }: FrameSize): number {
	const seen = (SHARE * Math.min(width, height)) / 2;
	// the camera is near: it sees the globe smaller than its true radius
	const ratio = seen / (CAMERA_DISTANCE * height);
	const radius = seen * (ratio + Math.sqrt(1 + ratio ** 2));
	return Math.log2((2 * Math.PI * radius) / WORLD_SIZE);
}

/** The camera that shows the globe whole, with the middle of the bounds in front. */
export function wholeGlobe(bounds: Bounds, frame: FrameSize): CameraPosition {
	const centre = middleOf(bounds);
	return { centre, zoom: zoomAtLatitude(wholeGlobeZoom(frame), centre[1]) };
}

/**
 * The bounds that lead a link back to the same view: those of the flat map at the same centre and zoom, cut evenly on
 * both sides to the half of the earth that a globe can show.
 */
export function globeBounds(
	{ centre, zoom }: CameraPosition,
	{ width, height }: FrameSize
): Bounds {
	const [x, y] = project(centre);
	const scale = WORLD_SIZE * 2 ** zoom;
	const [, top] = project([0, NORTHERNMOST]);
	const across = Math.min(width / 2 / scale, 0.25);
	const down = Math.min(height / 2 / scale, y - top, 1 - top - y);
	const [west, south] = unproject([x - across, y + down]);
	const [east, north] = unproject([x + across, y - down]);
	return [west, south, east, north];
}

/** CSS pixels. */
function globeRadius(equator: number): number {
	return (WORLD_SIZE * 2 ** equator) / (2 * Math.PI);
}

/** The camera of the flat map that just holds bounds, which is a near globe's too. */
export function fitting(bounds: Bounds, { width, height }: FrameSize): CameraPosition {
	return { centre: middleOf(bounds), zoom: zoomToFit(bounds, width, height) };
}

/** The zoom that tells how large a length is drawn: a globe's at its equator. */
export function groundZoom({ centre, zoom }: CameraPosition, projection: Projection): number {
	return projection === 'globe' ? equatorZoom(zoom, centre[1]) : zoom;
}

function middleOf([west, south, east, north]: Bounds): Position {
	const [left, bottom] = project([west, south]);
	const [right, top] = project([east < west ? east + 360 : east, north]);
	return unproject([(left + right) / 2, (bottom + top) / 2]);
}

function cosine(latitude: number): number {
	return Math.cos((latitude * Math.PI) / 180);
}
