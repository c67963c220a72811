/** The poster's plane: Web Mercator in whole units, and where a frame of any size lies on it. */
import { project, WORLD_SIZE } from '../geometry/mercator';
import type { Bounds, Position } from '../geometry/position';

/** The zoom at which a unit is a CSS pixel. */
export const UNITS_ZOOM = 4;

/** Units across the world. */
export const UNITS = WORLD_SIZE * 2 ** UNITS_ZOOM;

/** What a frame shows: bounds as centre and size, in units. */
export interface Extent {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Position → units from the plane's top left corner. */
export function toUnits(position: Position): readonly [x: number, y: number] {
	const [x, y] = project(position);
	return [x * UNITS, y * UNITS];
}

export function extentOf([west, south, east, north]: Bounds): Extent {
	const [left, top] = toUnits([west, north]);
	const [right, bottom] = toUnits([east, south]);
	return {
		x: (left + right) / 2,
		y: (top + bottom) / 2,
		width: right - left,
		height: bottom - top
	};
}

/** CSS pixels of the smallest frame in which the extent is shown at a zoom or closer. */
export function frameAt({ width, height }: Extent, zoom: number): readonly [number, number] {
	const pixels = 2 ** (zoom - 4);
	return [width * pixels, height * pixels];
}

/** A number as CSS and SVG want it, to a hundredth. */
export function rounded(value: number): string {
	return String(Math.round(value * 100) / 100);
}

/** The same to a tenth: finer than is seen of what lies on the ground. */
export function tenth(value: number): string {
	return String(Math.round(value * 10) / 10);
}
