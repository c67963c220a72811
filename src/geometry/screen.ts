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
