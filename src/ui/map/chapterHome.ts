/** What a map shows of a chapter, so that its controls lie over none of that. */
import { fitting } from '../../geometry/globe';
import { offsetPosition, project, unproject } from '../../geometry/mercator';
import type { Bounds } from '../../geometry/position';
import type { FrameSize } from '../../geometry/screen';
import type { Shape } from '../../scene/home';
import { flatView } from '../../state/mapView';

/** Share of a picture, drawn before its frame is known, that stays free at each side. */
const ROOM = 0.12;

/** CSS pixels at the sides that controls take: in small frames the buttons lie at the top, in others at the right. */
const STRIP = 52;
const COLUMN = 56;
const MARGIN = 12;

/** CSS pixels of width and height from which the buttons stand in a column. */
const TALL = { width: 480, height: 320 } as const;

/** No side takes more than this share of a frame. */
const MOST = 0.2;

/** The bounds of a frame that shows the chapter's clear of what lies at its sides. */
export function clearHome(bounds: Bounds, frame: FrameSize): Bounds {
	const { width, height } = frame;
	const isTall = width >= TALL.width && height >= TALL.height;
	const [across, down] = [MOST * width, MOST * height];
	const [left, right] = [MARGIN, Math.min(isTall ? COLUMN : MARGIN, across)];
	const [top, bottom] = [Math.min(STRIP, down), Math.min(STRIP, down)];
	const space = { width: width - left - right, height: height - top - bottom };
	const { centre, zoom } = fitting(bounds, space);
	const middle = offsetPosition(centre, [(right - left) / 2, (bottom - top) / 2], zoom);
	return flatView({ centre: middle, zoom }, frame, true).bounds;
}

/** The same where the frame is not known: bounds with the room around them that what lies at the sides takes of most. */
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
