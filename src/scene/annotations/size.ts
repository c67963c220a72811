/** How much room an annotation's words take: they are placed before any browser has laid them out. */
import { advanceOf, type Weight } from './advances';

export interface Said {
	readonly heading: string;
	readonly line: string;
}

/** CSS pixels. */
export interface TextSize {
	readonly width: number;
	readonly height: number;
}

/** CSS pixels. */
export interface Lettering {
	readonly size: number;
	readonly lineHeight: number;
}

/** How heading and line are set, and CSS pixels across that they may take, the best first. */
export interface Type {
	readonly heading: Lettering;
	readonly line: Lettering;
	readonly widths: readonly number[];
}

const SMALL: Type = {
	heading: { size: 13, lineHeight: 16 },
	line: { size: 12, lineHeight: 15 },
	widths: [168, 144, 196, 122, 236, 104]
};
const LARGE: Type = {
	heading: { size: 15, lineHeight: 18 },
	line: { size: 13, lineHeight: 17 },
	widths: [184, 158, 216, 136, 256]
};

/** The weights of heading and line. */
export const WEIGHTS = { heading: 600, line: 400 } as const satisfies Record<string, Weight>;

/** The zoom from which a map is large enough for large type. */
const LARGE_FROM = 4;

export function typeAt(zoom: number): Type {
	return zoom < LARGE_FROM ? SMALL : LARGE;
}

/** What a browser's own rounding may add to a line. */
const SLACK = 1;

/** The shapes that the words may be set in, the best first, each as narrow as its lines allow. */
export function sizesOf({ heading, line }: Said, type: Type): TextSize[] {
	const sizes = type.widths.map((most) => {
		const counts = (width: number) =>
			[
				linesIn(heading, width, type.heading.size, WEIGHTS.heading).length,
				linesIn(line, width, type.line.size, WEIGHTS.line).length
			] as const;
		const [headings, lines] = counts(most);
		return {
			width: narrowest(most, (width) => String(counts(width)) === String([headings, lines])),
			height: headings * type.heading.lineHeight + lines * type.line.lineHeight
		};
	});
	return sizes.filter(
		({ width }, index) => index === sizes.findIndex((other) => other.width === width)
	);
}

/** The lines that a text breaks into, as a browser breaks it. */
export function linesIn(text: string, width: number, size: number, weight: Weight): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
		if (lines.length > 0 && advanceOf(joined, size, weight) + SLACK <= width) {
			lines[lines.length - 1] = joined;
		} else lines.push(word);
	}
	return lines;
}

function narrowest(most: number, fits: (width: number) => boolean): number {
	let width = most;
	while (width > 0 && fits(width - 1)) width -= 1;
	return width;
}
