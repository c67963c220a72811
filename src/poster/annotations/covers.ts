/** What each page lays over its map, as far as annotations must keep clear of it. The pages' style sheets decide it. */
import type { Box, FrameSize } from '../../geometry/screen';
import type { Covers } from './frames';

/** A page's map, under a condition on the window; empty for all windows. */
export interface Layout {
	readonly id: string;
	readonly media: string;
	readonly covers: Covers;
	/** CSS pixels of the smallest map in it. */
	readonly least: FrameSize;
}

/** The windows in which the page lays its legend over the map, and the strip above it, and the smallest map in them. */
const WIDE_PAGE = '(min-width: 64rem) and (min-height: 600px)';
const WIDE_LEAST: FrameSize = { width: 720, height: 600 };

const LEAST: FrameSize = { width: 272, height: 224 };

/** CSS pixels: the buttons in a column, and in a row in frames narrower or lower than the limits. */
const BUTTONS = {
	column: { width: 56, height: 208 },
	row: { width: 240, height: 52 },
	limits: { width: 480, height: 320 }
} as const;

/** CSS pixels: the strip of what lies outside, which is short in narrow frames and left out in low ones. */
const STRIP = { width: 390, height: 52, narrow: 236, from: 256 } as const;

/** CSS pixels of the legend while it is folded. */
const LEGEND = { width: 320, height: 212 } as const;

/** The layouts of a page: `hasLegend` where it lays its legend over the map when it is wide. */
export function layoutsOf(hasLegend: boolean): Layout[] {
	const stacked: Covers = (frame) => [
		buttons(frame),
		bottomLeft(frame, stripWidth(frame), STRIP.height)
	];
	if (!hasLegend) return [{ id: 'stacked', media: '', covers: stacked, least: LEAST }];
	const wide: Covers = (frame) => [
		buttons(frame),
		{ left: 0, top: 0, right: stripWidth(frame), bottom: STRIP.height },
		bottomLeft(frame, LEGEND.width, LEGEND.height)
	];
	return [
		{ id: 'stacked', media: `not (${WIDE_PAGE})`, covers: stacked, least: LEAST },
		{ id: 'wide', media: WIDE_PAGE, covers: wide, least: WIDE_LEAST }
	];
}

function buttons({ width, height }: FrameSize): Box {
	const { column, row, limits } = BUTTONS;
	const own = width < limits.width || height < limits.height ? row : column;
	return { left: width - own.width, top: 0, right: width, bottom: own.height };
}

function stripWidth({ width }: FrameSize): number {
	return width < BUTTONS.limits.width ? STRIP.narrow : STRIP.width;
}

function bottomLeft({ height }: FrameSize, width: number, own: number): Box {
	return { left: 0, top: height - own, right: width, bottom: height };
}
