/** What stands on a picture's ground at its own size: whatever the kinds put there. */
import type { Position } from '../../geometry/position';
import { hiddenLabels } from '../../scene/kinds/labels/hiddenLabels';
import { symbolsOf } from '../../scene/kinds/svg';
import type { Palette } from '../../scene/palette';
import type { Scene } from '../../scene/scene';
import { inked, type CircleSymbol, type ImageSymbol, type MapSymbol } from '../../scene/svg';
import { escapeText } from '../escape';
import { turnOf } from '../marks';
import { rounded } from '../plane';
import { copiesIn, toPixels, type Frame } from './frame';
import { HALF_CAPITAL, haloed, textSymbolSvg, type Point } from './labels';
import { drawingSvg, textSvg } from './svg';

export interface SymbolOptions {
	readonly palette: Palette;
	/** What a mark is called. */
	readonly titleOf: (markId: string) => string;
	/** Ids of names that give way to what the picture says. */
	readonly under: readonly string[];
}

/** CSS pixels beyond the edge from which a symbol still reaches into the picture. */
const MARGIN = 24;

export function symbolsSvg(scene: Scene, frame: Frame, options: SymbolOptions): string {
	const symbols = symbolsOf(scene);
	return copiesIn(frame)
		.map((copy) => {
			const at = ({ position }: MapSymbol) => toPixels(frame, position, copy);
			const hidden = new Set([...hiddenIn(scene, frame, copy), ...options.under]);
			return symbols
				.filter((each) => isSeen(at(each), frame, reachOf(each)))
				.filter((each) => each.type !== 'text' || !hidden.has(each.id))
				.map((each) => symbolSvg(each, at(each), options))
				.join('');
		})
		.join('');
}

function hiddenIn(scene: Scene, frame: Frame, copy: number): string[] {
	const { width, height, zoom } = frame;
	const at = (position: Position) => {
		const [x, y] = toPixels(frame, position, copy);
		return { x, y };
	};
	return hiddenLabels(scene, { toPixels: at, width, height, zoom, covers: [] });
}

function isSeen([x, y]: Point, { width, height }: Frame, reach: number): boolean {
	return x > -reach && y > -reach && x < width + reach && y < height + reach;
}

function reachOf(symbol: MapSymbol): number {
	return symbol.type === 'circle' || symbol.type === 'spot' ? symbol.radius : MARGIN;
}

function symbolSvg(symbol: MapSymbol, at: Point, { palette, titleOf }: SymbolOptions): string {
	switch (symbol.type) {
		case 'circle':
			return circleSvg(symbol, at, palette);
		case 'text':
			return textSymbolSvg(symbol, at, palette);
		case 'spot': {
			const [x, y] = at;
			const spot = `<circle cx="${rounded(x)}" cy="${rounded(y)}" r="${rounded(symbol.radius)}" fill-opacity="0"/>`;
			return titled(titleOf(symbol.mark), spot);
		}
		case 'image': {
			const image = imageSvg(symbol, at, palette);
			return symbol.mark === undefined ? image : titled(titleOf(symbol.mark), image);
		}
	}
}

function circleSvg(
	{ radius, ink, opacity, edge }: CircleSymbol,
	[x, y]: Point,
	palette: Palette
): string {
	const hue = inked(palette, ink);
	return `<circle cx="${rounded(x)}" cy="${rounded(y)}" r="${rounded(radius)}" fill="${hue}" fill-opacity="${opacity}" stroke="${hue}" stroke-width="${edge}"/>`;
}

function imageSvg(image: ImageSymbol, [x, y]: Point, palette: Palette): string {
	const { turn, size, opacity = 1, radius = 0, inside, beside } = image;
	const drawing = image.drawing(palette);
	const corner = `${rounded(x - drawing.width / 2)} ${rounded(y - drawing.height / 2)}`;
	const drawn = `<g transform="translate(${corner})${turnOf(drawing, turn, size)}">${drawingSvg(drawing)}</g>`;
	return [
		opacity === 1 ? drawn : `<g opacity="${rounded(opacity)}">${drawn}</g>`,
		inside?.text ? insideSvg(inside, [x, y], palette) : '',
		beside?.text ? besideSvg(beside, [x, y], radius * Math.SQRT1_2, palette) : ''
	].join('');
}

function insideSvg(
	{ text, look }: NonNullable<ImageSymbol['inside']>,
	[x, y]: Point,
	palette: Palette
): string {
	const { size, weight, colour = 'ink' } = look;
	return textSvg(text, x, y + size * HALF_CAPITAL, {
		family: 'sans',
		size,
		weight,
		fill: palette[colour],
		anchor: 'middle'
	});
}

function besideSvg(
	{ text, look }: NonNullable<ImageSymbol['beside']>,
	[x, y]: Point,
	away: number,
	palette: Palette
): string {
	const { size, weight, colour = 'ink' } = look;
	const at: Point = [x + away, y + away + size / 2];
	return haloed([text], at, { size, weight, fill: palette[colour] }, palette);
}

function titled(title: string, content: string): string {
	return `<g><title>${escapeText(title)}</title>${content}</g>`;
}
