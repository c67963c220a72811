/** Web Mercator as arithmetic: the plane that the map and the poster share. */
import type { Bounds, Position } from './position';

/** CSS pixels of the whole world at zoom 0, as MapLibre counts zooms. */
export const WORLD_SIZE = 512;

/** Position → plane, both axes from 0 to 1, y downwards. Latitudes beyond ±85.0511° fall outside. */
export function project([longitude, latitude]: Position): readonly [x: number, y: number] {
	const radians = (latitude * Math.PI) / 180;
	return [
		longitude / 360 + 0.5,
		0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI)
	];
}

/** Plane → position. */
export function unproject([x, y]: readonly [number, number]): Position {
	const radians = 2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2;
	return [(x - 0.5) * 360, (radians * 180) / Math.PI];
}

/** CSS pixels between two positions at a zoom. */
export function pixelDistance(a: Position, b: Position, zoom: number): number {
	const [ax, ay] = project(a);
	const [bx, by] = project(b);
	return Math.hypot(ax - bx, ay - by) * WORLD_SIZE * 2 ** zoom;
}

/** The position some CSS pixels right of and below another, at a zoom. */
export function offsetPosition(
	from: Position,
	[right, down]: readonly [number, number],
	zoom: number
) {
	const [x, y] = project(from);
	const scale = WORLD_SIZE * 2 ** zoom;
	return unproject([x + right / scale, y + down / scale]);
}

/** The zoom at which bounds just fit in a frame of CSS pixels. */
export function zoomToFit(bounds: Bounds, width: number, height: number): number {
	const [west, north] = project([bounds[0], bounds[3]]);
	const [east, south] = project([bounds[2], bounds[1]]);
	const across = east >= west ? east - west : east - west + 1;
	return Math.log2(Math.min(width / across, height / (south - north)) / WORLD_SIZE);
}

/** CSS pixels that a length on the ground takes at a latitude and a zoom. */
export function pixelsFromKilometres(kilometres: number, latitude: number, zoom: number): number {
	const circumference = 40075.016686;
	const radians = (latitude * Math.PI) / 180;
	return ((kilometres / circumference) * WORLD_SIZE * 2 ** zoom) / Math.cos(radians);
}

/** Whether a position lies within bounds, across the 180th meridian too. */
export function isInside([longitude, latitude]: Position, [west, south, east, north]: Bounds) {
	const across =
		west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
	return across && latitude >= south && latitude <= north;
}

/** The smallest bounds that hold all positions. */
export function boundsAround(positions: readonly Position[]): Bounds {
	const longitudes = positions.map(([longitude]) => longitude);
	const latitudes = positions.map(([, latitude]) => latitude);
	return [
		Math.min(...longitudes),
		Math.min(...latitudes),
		Math.max(...longitudes),
		Math.max(...latitudes)
	];
}
