/** What each page lays over its map, as far as annotations must keep clear of it. The pages' style sheets decide it. */
import type { Box, FrameSize } from '../../geometry/screen';
import { WORDS_FROM } from '../../scene/annotations/form';
import type { Covers, FramesOfPage } from './frames';

/** A page's map, under a condition on the window; empty for all windows. */
export interface Layout extends FramesOfPage {
	readonly id: string;
	readonly media: string;
}

/** Where much is said of a small ground, places change often; a chapter says less, on pages of which there are many. */
const WIDTHS = {
	home: {
		words: [WORDS_FROM.width, 800, 880, 1000, 1200, Infinity],
		disc: [0, 320, 400, WORDS_FROM.width]
	},
	chapter: { words: [WORDS_FROM.width, 1000, Infinity], disc: [0, WORDS_FROM.width] }
} as const;

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
	const widths = WIDTHS.home;
	if (!hasLegend) return [{ id: 'stacked', media: '', covers: stacked, least: LEAST, widths }];
	const wide: Covers = (frame) => [
		buttons(frame),
		{ left: 0, top: 0, right: stripWidth(frame), bottom: STRIP.height },
		bottomLeft(frame, LEGEND.width, LEGEND.height)
	];
	return [
		{ id: 'stacked', media: `not (${WIDE_PAGE})`, covers: stacked, least: LEAST, widths },
		{ id: 'wide', media: WIDE_PAGE, covers: wide, least: WIDE_LEAST, widths }
	];
}

/** The layout of a page that tells one chapter. */
export function chapterLayouts(): Layout[] {
	return [{ id: 'chapter', media: '', covers: stacked, least: LEAST, widths: WIDTHS.chapter }];
}

function stacked(frame: FrameSize): Box[] {
	return [buttons(frame), bottomLeft(frame, stripWidth(frame), STRIP.height)];
}

/** A corner of the frame: whether it is right, and below. */
export interface Corner {
	readonly isEast: boolean;
	readonly isSouth: boolean;
}

/** CSS pixels of width under which a frame is narrow: less lies over it. */
export const NARROW = BUTTONS.limits.width;

/** CSS pixels that are covered of a corner of frames that are narrow, or are not. */
export function coveredCorner(
	{ covers }: Layout,
	{ isEast, isSouth }: Corner,
	isNarrow: boolean
): FrameSize {
	const frame = { width: isNarrow ? NARROW - 1 : WIDE_LEAST.width, height: WIDE_LEAST.height };
	const cover = covers(frame).find(
		({ left, top, right, bottom }) =>
			(isEast ? right === frame.width : left === 0) &&
			(isSouth ? bottom === frame.height : top === 0)
	);
	if (cover === undefined) return { width: 0, height: 0 };
	return { width: cover.right - cover.left, height: cover.bottom - cover.top };
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
