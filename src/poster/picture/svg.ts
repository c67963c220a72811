/** Pieces of a picture as SVG that stands alone: colours are values, and nothing asks for a style sheet. */
import type { Sample } from '../../scene/images/shapes';
import { escapeText } from '../escape';
import { rounded } from '../plane';
import { strokeAttributes } from '../stroke';

/** The page's own fonts, and what stands in where they are missing. */
export const FAMILIES = {
	sans: "'Libre Franklin', 'Helvetica Neue', Arial, sans-serif",
	serif: "'Source Serif 4', Georgia, serif"
} as const;

export interface Font {
	readonly family: keyof typeof FAMILIES;
	/** CSS pixels. */
	readonly size: number;
	readonly weight: 400 | 600;
}

/** CSS pixels that a text takes in a font. */
export type TextWidth = (text: string, font: Font) => number;

export interface TextOptions extends Font {
	readonly fill: string;
	readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line, its baseline at `y`. */
export function textSvg(text: string, x: number, y: number, options: TextOptions): string {
	return `<text x="${rounded(x)}" y="${rounded(y)}" ${fontAttributes(options)}>${escapeText(text)}</text>`;
}

/** Attributes of a text element. */
export function fontAttributes({ family, size, weight, fill, anchor = 'start' }: TextOptions) {
	const start = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
	return `font-family="${FAMILIES[family]}" font-size="${size}" font-weight="${weight}" fill="${fill}"${start}`;
}

/** The drawing, its top left corner at the origin. */
export function drawingSvg({ shapes }: Sample): string {
	return shapes
		.map(({ d, fill, evenOdd, at, opacity, stroke }) => {
			const rule = evenOdd ? ' fill-rule="evenodd"' : '';
			const faded = opacity === undefined ? '' : ` fill-opacity="${opacity}"`;
			const move = at
				? ` transform="translate(${rounded(at.x)} ${rounded(at.y)}) scale(${rounded(at.scale)})"`
				: '';
			const edge = stroke ? strokeAttributes(stroke) : '';
			return `<path d="${d}" fill="${fill}"${rule}${faded}${edge}${move}/>`;
		})
		.join('');
}

/** A text in lines no wider than a width, broken at its ordinary spaces. */
export function wrap(text: string, width: number, font: Font, textWidth: TextWidth): string[] {
	const lines: string[] = [];
	for (const word of text.split(/[ \n]+/)) {
		const line = lines.at(-1);
		const longer = `${line} ${word}`;
		if (line === undefined || textWidth(longer, font) > width) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	return lines;
}
