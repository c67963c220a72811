/** Which of the story's bounds a frame opens on: high and narrow ones take the closer. */
import type { Bounds } from '../geometry/position';
import type { FrameSize } from '../geometry/screen';

export type Shape = 'portrait' | 'landscape';
export const SHAPES: readonly Shape[] = ['landscape', 'portrait'];

/** Width to height under which a frame is upright, and CSS pixels of width under which any frame is. */
const UPRIGHT = { ratio: [9, 10], width: 480 } as const;

export function shapeOf({ width, height }: FrameSize): Shape {
	const [across, down] = UPRIGHT.ratio;
	return width < UPRIGHT.width || width * down < height * across ? 'portrait' : 'landscape';
}

/** The shapes that bounds tell apart; null stands for a frame of any, where they tell none. */
export function shapesOf({
	portrait,
	landscape
}: Readonly<Record<Shape, Bounds>>): readonly (Shape | null)[] {
	return String(portrait) === String(landscape) ? [null] : SHAPES;
}

export function homeOf(bounds: Readonly<Record<Shape, Bounds>>, frame: FrameSize): Bounds {
	return bounds[shapeOf(frame)];
}

/** CSS pixels of the smallest frame of a shape that is no smaller than another. */
export function smallestOf(shape: Shape | null, { width, height }: FrameSize): FrameSize {
	const [across, down] = UPRIGHT.ratio;
	if (shape === null) return { width, height };
	if (shape === 'landscape') return { width: Math.max(width, UPRIGHT.width), height };
	const upright = width < UPRIGHT.width ? 0 : (width * down) / across;
	return { width, height: Math.max(height, upright) };
}

/** The same as a condition of a container query. */
export function shapeQuery(shape: Shape | null): string {
	if (shape === null) return '(min-width: 0)';
	// a condition that says “at most” would be minified to one with a sign that ends a page's style element
	const broad = `(min-aspect-ratio: ${UPRIGHT.ratio.join('/')})`;
	const wide = `(min-width: ${UPRIGHT.width}px)`;
	return shape === 'portrait' ? `((not ${broad}) or (not ${wide}))` : `${broad} and ${wide}`;
}
