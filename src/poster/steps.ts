/** The zoom steps that the poster is drawn at, each for the frames that open at its zooms. */
import { shapeQuery, type Shape } from '../scene/home';
import { frameAt, rounded, type Extent } from './plane';

export interface ZoomStep {
	readonly zoom: number;
	/** The zooms it stands for; null is open. */
	readonly from: number | null;
	readonly to: number | null;
}

/** The condition of a container query for the frames of a shape that open at a step. */
export function stepQuery({ from, to }: ZoomStep, shape: Shape | null, extent: Extent): string {
	return [
		shapeQuery(shape),
		...(from === null ? [] : [atLeast(extent, from)]),
		...(to === null ? [] : [`(not (${atLeast(extent, to)}))`])
	].join(' and ');
}

/** For the frames that show the extent at a zoom or closer. */
export function atLeast(extent: Extent, zoom: number): string {
	const [width, height] = frameAt(extent, zoom);
	return `(min-width: ${rounded(width)}px) and (min-height: ${rounded(height)}px)`;
}
