/** How much room an annotation takes: the build places it before any browser has laid it out. */
import { textWidth } from '../../scene/labels/textSize';

/** CSS pixels of the two kinds of text, which the style sheet repeats. */
const HEADING = { size: 14, line: 17 } as const;
const LINE = { size: 12.5, line: 16 } as const;

/** CSS pixels across that a text may be set in, the best first. */
export const WIDTHS = [176, 150, 208] as const;

/** What the widths of a bold face are wider than those that `textWidth` tells. */
const BOLD = 1.06;

export interface Said {
	readonly heading: string;
	readonly line: string;
}

/** CSS pixels of height in a width. */
export function heightIn({ heading, line }: Said, width: number): number {
	return (
		linesIn(heading, width, HEADING.size * BOLD) * HEADING.line +
		linesIn(line, width, LINE.size) * LINE.line
	);
}

function linesIn(text: string, width: number, size: number): number {
	let [lines, used] = [1, 0];
	for (const word of text.split(' ')) {
		const own = textWidth(word, size);
		const joined = used === 0 ? own : used + textWidth(' ', size) + own;
		if (joined > width && used > 0) [lines, used] = [lines + 1, own];
		else used = joined;
	}
	return lines;
}
