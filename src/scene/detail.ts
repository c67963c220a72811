/** How finely the land is drawn. */
import type { Bounds } from '../geometry/position';

/** From these zooms on finer borders make a difference: the finest, and those around the finest. */
export const FINE_FROM = 5;
export const AROUND_FROM = 4;

/** What the finest borders are cut to. */
export const FINE_BOUNDS: Bounds = [-25, 33, 45, 72];

/** More than the coarse world of the first frame. */
export interface Detail {
	/** Within `FINE_BOUNDS`. */
	readonly inside: 'medium' | 'fine';
	/** In the rest of the world. */
	readonly around: 'coarse' | 'medium';
}

/** What does justice to a view: where it is close, the finest that there is of what it shows. */
export function detailAt(zoom: number, bounds: Bounds): Detail {
	return {
		inside: zoom >= FINE_FROM && meets(bounds, FINE_BOUNDS) ? 'fine' : 'medium',
		around: zoom >= AROUND_FROM && !holds(FINE_BOUNDS, bounds) ? 'medium' : 'coarse'
	};
}

/** Of each part the finer of two. */
export function finest(one: Detail, other: Detail): Detail {
	return {
		inside: one.inside === 'fine' ? 'fine' : other.inside,
		around: one.around === 'medium' ? 'medium' : other.around
	};
}

function meets(a: Bounds, b: Bounds): boolean {
	return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

function holds(outer: Bounds, [west, south, east, north]: Bounds): boolean {
	return west >= outer[0] && south >= outer[1] && east <= outer[2] && north <= outer[3];
}
