/** Where the map may look, and what it can be asked to do. */
import type { Bounds } from '../geometry/position';

/** The whole world fits a small phone. */
export const SMALLEST_ZOOM = 0;

/** Nothing here is known more finely, and a street would turn a city into a building. */
export const LARGEST_ZOOM = 10;

/** Something only the map can do, asked for as a value: a new object is a new request. */
export type CameraRequest =
	| { readonly type: 'home' }
	| { readonly type: 'zoom'; readonly by: number }
	/** CSS pixels. */
	| { readonly type: 'pan'; readonly right: number; readonly down: number }
	| { readonly type: 'fit'; readonly bounds: Bounds };

/** CSS pixels of the frame that something covers, on each side. */
export interface Insets {
	readonly bottom: number;
	readonly left: number;
	readonly right: number;
}

export const NO_INSETS: Insets = { bottom: 0, left: 0, right: 0 };
