/** The map as a document of its own: title, map, legend, and what it rests on. Nothing in it asks for another file. */
import type { Note } from '../../scene/annotations/place';
import { beside, exitsIn } from '../../scene/exits/exits';
import type { BaseMap } from '../../geometry/baseMap';
import type { Scene } from '../../scene/scene';
import { PALETTES, type Theme } from '../../scene/palette';
import { escapeText } from '../escape';
import { rounded } from '../plane';
import { exitsSvg } from './exits';
import { sceneFrame, type Frame } from './frame';
import { groundSvg } from './ground';
import { notesIn } from './notes';
import { legendBlock, moved, stack, text, type Block, type LegendContent } from './legend';
import type { Font, TextWidth } from './svg';
import { symbolsSvg } from './symbols';

export interface MapOptions {
	readonly scene: Scene;
	readonly land: BaseMap;
	readonly frame: Frame;
	readonly theme: Theme;
	readonly language: string;
	/** What a mark is called. */
	readonly titleOf: (markId: string) => string;
	/** What it says of what is seen; empty where the reader has moved on from what the story shows. */
	readonly notes: readonly Note[];
	/** What the picture is called, for those who do not see it. */
	readonly title: string;
	readonly description: string;
}

export interface DocumentOptions extends MapOptions {
	/** One sentence that the picture states; empty where it states none of its own. */
	readonly finding: string;
	/** What is seen. */
	readonly sentence: string;
	/** What stands outside the frame; empty where nothing does. */
	readonly outside: string;
	readonly legend: LegendContent;
	/** Date, licence, attribution, address. */
	readonly credits: readonly string[];
	readonly textWidth: TextWidth;
	/** Rules of `@font-face` that hold the fonts themselves. */
	readonly fontCss: string;
}

/** CSS pixels around everything. */
const MARGIN = 24;

const TITLE: Font = { family: 'serif', size: 27, weight: 600 };
const FINDING: Font = { family: 'sans', size: 15, weight: 400 };
const SENTENCE: Font = { family: 'sans', size: 13, weight: 600 };
const CREDIT: Font = { family: 'sans', size: 11.5, weight: 400 };

/** The map alone, for a page that says the rest in words. */
export function mapSvg(options: MapOptions): string {
	const { width, height } = options.frame;
	return svgOf(width, height, options, mapBlock(options).svg);
}

/** Everything, in a file that stands alone. */
export function pictureSvg(options: DocumentOptions): string {
	const palette = PALETTES[options.theme];
	const style = { palette, textWidth: options.textWidth };
	const width = options.frame.width;
	const said = (words: string, font: Font, fill = palette.text) =>
		text(words, width, font, style, fill);
	const { svg, height } = stack(
		[
			said(options.title, TITLE),
			said(options.finding, FINDING),
			said(options.sentence, SENTENCE),
			stack([mapBlock(options), said(options.outside, CREDIT, palette.muted)], 4),
			legendBlock(options.legend, width, style),
			stack(
				options.credits.map((credit) => said(credit, CREDIT, palette.muted)),
				0
			)
		],
		12
	);
	const [across, down] = [width + 2 * MARGIN, height + 2 * MARGIN];
	return svgOf(
		across,
		down,
		options,
		[
			`<style>${options.fontCss}</style>`,
			`<rect width="${rounded(across)}" height="${rounded(down)}" fill="${palette.page}"/>`,
			moved(svg, MARGIN, MARGIN)
		].join('')
	);
}

export function mapBlock({ scene, land, frame, theme, titleOf, notes }: MapOptions): Block {
	const palette = PALETTES[theme];
	const seen = sceneFrame(frame);
	const exits = exitsIn(scene, seen);
	const said = notesIn(notes, scene, beside(exits, seen), palette);
	const { width, height } = frame;
	return {
		svg: [
			`<clipPath id="picture-frame"><rect width="${width}" height="${height}"/></clipPath>`,
			'<g clip-path="url(#picture-frame)">',
			groundSvg(land, scene, frame, palette),
			symbolsSvg(scene, frame, { palette, titleOf, under: said.under }),
			exitsSvg(exits, palette),
			said.svg,
			'</g>'
		].join(''),
		height
	};
}

export function svgOf(
	width: number,
	height: number,
	{ title, description, language }: MapOptions,
	content: string
) {
	const size = `width="${rounded(width)}" height="${rounded(height)}" viewBox="0 0 ${rounded(width)} ${rounded(height)}"`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" ${size} xml:lang="${language}" role="img" aria-labelledby="picture-title picture-words">`,
		`<title id="picture-title">${escapeText(title)}</title>`,
		`<desc id="picture-words">${escapeText(description)}</desc>`,
		content,
		'</svg>'
	].join('');
}
