/** A frame that the map is seen in, at an instant. */
import type { Position } from '../geometry/position';
import type { Box, FrameSize, Point } from '../geometry/screen';

export interface Frame extends FrameSize {
	/** CSS pixels from the frame's top left corner. */
	readonly toPixels: (position: Position) => Point;
	readonly zoom: number;
	/** What lies over it, in the same pixels. */
	readonly covers: readonly Box[];
}
