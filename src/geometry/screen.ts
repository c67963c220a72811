/** Where things are in a frame: CSS pixels from its top left corner. */

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** CSS pixels. */
export interface FrameSize {
	readonly width: number;
	readonly height: number;
}

/** Whether a point lies in a box, or on its sides. */
export function isWithin({ x, y }: Point, { left, top, right, bottom }: Box): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}

/** All of a frame. */
export function wholeOf({ width, height }: FrameSize): Box {
	return { left: 0, top: 0, right: width, bottom: height };
}
