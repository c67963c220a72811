/** Words on a picture's ground, on an outline that lifts them off it. */
import { LABEL_SIZE } from '../../map/layers/countryNames';
import { hueOfRank, type Palette } from '../../map/palette';
import { escapeText } from '../escape';
import type { PlacedLabel } from '../labels';
import { short } from '../plane';
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
}

const WEIGHTS = [400, 600, 400] as const;

/** A label beside the point that it names. */
export function labelSvg(label: PlacedLabel, [x, y]: Point, palette: Palette): string {
	const { text, numbers, rank, distance, side } = label;
	const values = numbers.map(
		(number) =>
			`<tspan fill="${hueOfRank(palette, number.rank)}">${escapeText(number.text)}</tspan>`
	);
	const lines = [
		...text.split('\n').map(escapeText),
		...(values.length > 0 ? [values.join(' ')] : [])
	];
	const height = (lines.length - 1) * LABEL_SIZE * LINE_HEIGHT;
	const half = (LABEL_SIZE * LINE_HEIGHT) / 2;
	const places = {
		right: [x + distance, y, 'start'],
		left: [x - distance, y, 'end'],
		below: [x, y + distance + height / 2 + half, 'middle'],
		above: [x, y - distance - height / 2 - half, 'middle']
	} as const;
	const [across, down, anchor] = places[side];
	const size = rank === 2 ? LABEL_SIZE - 1 : LABEL_SIZE;
	const fill = rank === 2 ? palette.quiet : palette.ink;
	return haloedMarkup(
		lines,
		[across, down],
		{ size, weight: WEIGHTS[rank] ?? 400, fill, anchor },
		palette
	);
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
	const { size } = lettering;
	const top = y - ((lines.length - 1) * size * LINE_HEIGHT) / 2 + size * HALF_CAPITAL;
	const attributes = fontAttributes({ family: 'sans', ...lettering });
	const outline = `stroke="${palette.outline}" stroke-width="3" stroke-linejoin="round" aria-hidden="true"`;
	return [outline, '']
		.flatMap((around) =>
			lines.map((line, index) => {
				const at = `x="${short(x)}" y="${short(top + index * size * LINE_HEIGHT)}"`;
				return `<text ${[at, attributes, around].join(' ').trim()}>${line}</text>`;
			})
		)
		.join('');
}
