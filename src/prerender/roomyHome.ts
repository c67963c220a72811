/** Where the map of a chapter's own page is at home, drawn before its frame is known. */
import { project, unproject } from '../geometry/mercator';
import type { Bounds } from '../geometry/position';
import type { Shape } from '../scene/home';

/** Share of the picture that stays free at each side: in most frames what lies there takes no more. */
const ROOM = 0.12;

/** A chapter's bounds with room around them. */
export function roomyHome(
	bounds: Readonly<Record<Shape, Bounds>>
): Readonly<Record<Shape, Bounds>> {
	return { portrait: grown(bounds.portrait), landscape: grown(bounds.landscape) };
}

function grown([west, south, east, north]: Bounds): Bounds {
	const [left, top] = project([west, north]);
	const [right, bottom] = project([east, south]);
	const by = ROOM / (1 - 2 * ROOM);
	const [across, down] = [by * (right - left), by * (bottom - top)];
	const [newWest, newNorth] = unproject([left - across, top - down]);
	const [newEast, newSouth] = unproject([right + across, bottom + down]);
	return [newWest, newSouth, newEast, newNorth];
}
