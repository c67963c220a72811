/** A picture's legend: the same samples as the page's, in three columns below the map. */
import type { LegendEntry } from '../../scene/kinds/kind';
import { hueOfRank, type Palette } from '../../scene/palette';
import { rounded } from '../plane';
import { drawingSvg, textSvg, wrap, type Font, type TextWidth } from './svg';

/** A stretch of the picture: what it holds, its corner at the origin, and how far down it reaches. */
export interface Block {
	readonly svg: string;
	readonly height: number;
}

export interface LegendContent {
	/** What the circles count. */
	readonly measure: string;
	/** The circles' sizes, largest first, with what they stand for. */
	readonly steps: readonly { readonly radius: number; readonly said: string }[];
	/** How the circles are to be read, or that there are none. */
	readonly scale: string;
	readonly quantities: readonly Explained[];
	/** What the numbers leave unsaid. */
	readonly notes: readonly string[];
	/** Each number that the map draws, with its date. */
	readonly values: { readonly title: string; readonly said: readonly string[] };
	readonly operations: {
		readonly title: string;
		readonly names: readonly { readonly name: string; readonly rank: number }[];
	};
	readonly marks: { readonly title: string; readonly entries: readonly Explained[] };
}

export interface Explained {
	readonly sample: NonNullable<LegendEntry['sample']>;
	readonly said: string;
}

export interface LegendStyle {
	readonly palette: Palette;
	readonly textWidth: TextWidth;
}

const TEXT: Font = { family: 'sans', size: 12, weight: 400 };
const HEADING: Font = { family: 'sans', size: 12.5, weight: 600 };
const LINE = 16;
const GAP = 6;
const SAMPLE = 36;
const COLUMN_GAP = 28;

export function legendBlock(content: LegendContent, width: number, style: LegendStyle): Block {
	const column = (width - 2 * COLUMN_GAP) / 3;
	const { operations, marks, values } = content;
	const columns = [
		stack([
			text(content.measure, column, HEADING, style),
			stepsBlock(content.steps, style),
			text(content.scale, column, TEXT, style),
			...content.quantities.map((entry) => explained(entry, column, style)),
			...content.notes.map((note) => text(note, column, TEXT, style))
		]),
		stack([
			text(operations.title, column, HEADING, style),
			operationsBlock(operations.names, column, style)
		]),
		stack([
			text(marks.title, column, HEADING, style),
			...marks.entries.map((entry) => explained(entry, column, style))
		])
	];
	return stack(
		[
			sideBySide(columns, column),
			values.said.length === 0 ? EMPTY : text(values.title, width, HEADING, style),
			valuesBlock(values.said, column, style)
		],
		GAP
	);
}

const EMPTY: Block = { svg: '', height: 0 };

function sideBySide(columns: readonly Block[], width: number): Block {
	return {
		svg: columns.map(({ svg }, index) => moved(svg, index * (width + COLUMN_GAP), 0)).join(''),
		height: Math.max(...columns.map(({ height }) => height))
	};
}

/** Three columns, read downwards. */
function valuesBlock(said: readonly string[], width: number, style: LegendStyle): Block {
	const rows = Math.ceil(said.length / 3);
	const columns = [0, 1, 2].map((index) =>
		stack(
			said.slice(index * rows, (index + 1) * rows).map((value) => text(value, width, TEXT, style)),
			0
		)
	);
	return sideBySide(columns, width);
}

/** Blocks one below the other; empty ones take no room. */
export function stack(blocks: readonly Block[], gap = GAP): Block {
	let height = 0;
	const parts: string[] = [];
	for (const block of blocks) {
		if (block.height === 0) continue;
		if (height > 0) height += gap;
		parts.push(moved(block.svg, 0, height));
		height += block.height;
	}
	return { svg: parts.join(''), height };
}

export function moved(svg: string, right: number, down: number): string {
	return `<g transform="translate(${rounded(right)} ${rounded(down)})">${svg}</g>`;
}

/** A text of as many lines as it needs. */
export function text(
	said: string,
	width: number,
	font: Font,
	{ palette, textWidth }: LegendStyle,
	fill = palette.text
): Block {
	const line = Math.max(LINE, font.size * 1.25);
	const lines = said === '' ? [] : wrap(said, width, font, textWidth);
	return {
		svg: lines
			.map((part, index) => textSvg(part, 0, line * (index + 0.76), { ...font, fill }))
			.join(''),
		height: lines.length * line
	};
}

function explained({ sample, said }: Explained, width: number, style: LegendStyle): Block {
	const drawing = sample(style.palette);
	const middled = moved(drawingSvg(drawing), -drawing.width / 2, -drawing.height / 2);
	return beside(middled, text(said, width - SAMPLE, TEXT, style));
}

/** Two columns, read downwards. */
function operationsBlock(
	names: LegendContent['operations']['names'],
	width: number,
	style: LegendStyle
): Block {
	const own = width / 2;
	const rows = names.map(({ name, rank }) =>
		beside(
			`<circle r="6" fill="${hueOfRank(style.palette, rank)}"/>`,
			text(name, own - SAMPLE, TEXT, style)
		)
	);
	const half = Math.ceil(rows.length / 2);
	const [first, second] = [stack(rows.slice(0, half), 0), stack(rows.slice(half), 0)];
	return {
		svg: first.svg + moved(second.svg, own, 0),
		height: Math.max(first.height, second.height)
	};
}

/** A sample, its middle at the origin, and the words to its right. */
function beside(sample: string, words: Block): Block {
	const height = Math.max(22, words.height);
	return {
		svg:
			moved(sample, SAMPLE / 2 - 4, height / 2) +
			moved(words.svg, SAMPLE, (height - words.height) / 2),
		height
	};
}

function stepsBlock(steps: LegendContent['steps'], { palette }: LegendStyle): Block {
	const tallest = steps[0]?.radius ?? 0;
	if (tallest === 0) return { svg: '', height: 0 };
	const bottom = 2 * tallest + 1;
	const circles = steps.map(
		({ radius }) =>
			`<circle cx="${rounded(tallest + 1)}" cy="${rounded(bottom - radius)}" r="${rounded(radius)}" fill="none" stroke="${palette.muted}"/>`
	);
	const words = steps.map(({ radius, said }, index) =>
		textSvg(said, 2 * tallest + 8, Math.max(bottom - 2 * radius, index * LINE) + 11, {
			...TEXT,
			fill: palette.text
		})
	);
	return {
		svg: [...circles, ...words].join(''),
		height: Math.max(bottom + 1, steps.length * LINE)
	};
}
