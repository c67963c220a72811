/** What a map shows of a chapter, so that its controls lie over none of that. */
import { fitting } from '../../geometry/globe';
import { offsetPosition } from '../../geometry/mercator';
import type { Bounds } from '../../geometry/position';
import type { FrameSize } from '../../geometry/screen';
import { flatView } from '../../state/mapView';

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
