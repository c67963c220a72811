/** Words on a picture's ground, on an outline that lifts them off it. */
import { hueOfRank, type Palette } from '../../scene/palette';
import { inked, type TextSymbol } from '../../scene/svg';
import { escapeText } from '../escape';
import { rounded } from '../plane';
import { fontAttributes } from './svg';

export type Point = readonly [x: number, y: number];

/** The capitals of the font reach this share of its size above the baseline: half of it centres a line. */
export const HALF_CAPITAL = 0.36;
const LINE_HEIGHT = 1.2;

export interface Lettering {
	readonly size: number;
	readonly weight: 400 | 600;
	readonly fill: string;
	readonly anchor?: 'start' | 'middle' | 'end';
	/** CSS pixels from one baseline to the next. */
	readonly lineHeight?: number;
}

/** What MapLibre takes back from text that hangs from its point or stands on it, as a share of the size. */
const BASELINE_SHIFT = 7 / 24;

/** A text beside the point that it belongs to. */
export function textSymbolSvg(symbol: TextSymbol, [x, y]: Point, palette: Palette): string {
	const { text, look, ink, numbers, isInline } = symbol;
	const values = numbers
		.map(
			(number) =>
				`<tspan fill="${hueOfRank(palette, number.rank)}">${escapeText(number.text)}</tspan>`
		)
		.join(' · ');
	const named = text.split('\n').map(escapeText);
	const last = named.pop() ?? '';
	const end = values === '' ? [last] : isInline ? [`${last} ${values}`] : [last, values];
	const lines = [...named, ...end];
	const { size, weight, colour = 'ink' } = look;
	const { right, down, anchor } = placeOf(symbol, lines.length * size * LINE_HEIGHT, size);
	return haloedMarkup(
		lines,
		[x + right, y + down],
		{ size, weight, fill: inked(palette, ink ?? colour), anchor },
		palette
	);
}

/** From a label's point to the middle of its lines, and the side that they are aligned to. */
function placeOf({ anchor, distance }: TextSymbol, height: number, size: number) {
	const along = anchor.includes('-') ? distance / Math.SQRT2 : distance;
	const below = along - BASELINE_SHIFT * size + height / 2;
	return {
		right: anchor.endsWith('left') ? along : anchor.endsWith('right') ? -along : 0,
		down: anchor.startsWith('top') ? below : anchor.startsWith('bottom') ? -below : 0,
		anchor: anchor.endsWith('left')
			? ('start' as const)
			: anchor.endsWith('right')
				? ('end' as const)
				: ('middle' as const)
	};
}

/** Plain lines around a middle, as `haloedMarkup` draws them. */
export function haloed(
	lines: readonly string[],
	at: Point,
	lettering: Lettering,
	palette: Palette
): string {
	return haloedMarkup(lines.map(escapeText), at, lettering, palette);
}

/**
 * Lines around a middle, on an outline that lifts them off the land. The outline is an element of its own, because
 * programs that journalists open such files in do not know `paint-order`.
 */
function haloedMarkup(
	lines: readonly string[],
	[x, y]: Point,
	lettering: Lettering,
	palette: Palette
): string {
	const { size, lineHeight = size * LINE_HEIGHT } = lettering;
	const top = y - ((lines.length - 1) * lineHeight) / 2 + size * HALF_CAPITAL;
	const attributes = fontAttributes({ family: 'sans', ...lettering });
	const outline = `stroke="${palette.outline}" stroke-width="3" stroke-linejoin="round" aria-hidden="true"`;
	return [outline, '']
		.flatMap((around) =>
			lines.map((line, index) => {
				const at = `x="${rounded(x)}" y="${rounded(top + index * lineHeight)}"`;
				return `<text ${[at, attributes, around].join(' ').trim()}>${line}</text>`;
			})
		)
		.join('');
}
