/** The picture that other sites show beside a link to a page: its title, its date, and the map with what it says. */
import { advanceOf } from '../../scene/annotations/advances';
import { PALETTES } from '../../scene/palette';
import { rounded } from '../plane';
import { mapBlock, svgOf, type MapOptions } from './document';
import { frameOf, type Frame } from './frame';
import { moved } from './legend';
import { SHARE } from './shareSize';
import { textSvg, type Font } from './svg';
import type { Bounds } from '../../geometry/position';

/** CSS pixels of what stands above the map. */
const HEAD = { height: 62, margin: 20, title: 31, date: 51 } as const;

const TITLE: Font = { family: 'serif', size: 27, weight: 600 };
const DATE: Font = { family: 'sans', size: 12, weight: 400 };

export interface ShareOptions extends MapOptions {
	/** Of when its data is. */
	readonly dated: string;
}

/** The part of the picture that the map takes. */
export function shareFrame(bounds: Bounds): Frame {
	return frameOf(bounds, SHARE.width, SHARE.height - HEAD.height);
}

/** `frame` is one of `shareFrame`. */
export function shareSvg(options: ShareOptions): string {
	const palette = PALETTES[options.theme];
	const { width, height } = SHARE;
	return svgOf(
		width,
		height,
		options,
		[
			`<rect width="${width}" height="${height}" fill="${palette.page}"/>`,
			textSvg(options.title, HEAD.margin, HEAD.title, {
				...fitting(options.title, TITLE),
				fill: palette.text
			}),
			textSvg(options.dated, HEAD.margin, HEAD.date, { ...DATE, fill: palette.muted }),
			moved(mapBlock(options).svg, 0, HEAD.height)
		].join('')
	);
}

/** The font, smaller where the text would not fit on one line. */
function fitting(text: string, font: Font): Font {
	const space = SHARE.width - 2 * HEAD.margin;
	const size = Math.min(font.size, (font.size * space) / advanceOf(text, font.size, font.weight));
	return { ...font, size: Number(rounded(size)) };
}
