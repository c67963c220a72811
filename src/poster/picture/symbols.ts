/** What stands on a picture's ground at its own size: circles, labels, arrows, numbers and marks. */
import { drawMark, readMarkRecipe } from '../../scene/images/mark';
import { drawArrow } from '../../scene/images/pattern';
import { hiddenLabels } from '../../scene/kinds/labels/hiddenLabels';
import { NUMBER } from '../../scene/kinds/numbers/look';
import { COUNT, INITIALS } from '../../scene/kinds/places/look';
import type { Drawing } from '../../scene/images/shapes';
import type { Scene } from '../../scene/scene';
import { hueOfRank, type Palette } from '../../scene/palette';
import type { Position } from '../../geometry/position';
import { escapeText } from '../escape';
import { arrowTurn, posterItems, type PosterItem } from '../items';
import { short } from '../plane';
import { copiesIn, toPixels, type Frame } from './frame';
import { HALF_CAPITAL, haloed, labelSvg, type Point } from './labels';
import { drawingSvg, textSvg } from './svg';

export interface SymbolOptions {
	readonly language: string;
	readonly palette: Palette;
	/** What a mark is called. */
	readonly titleOf: (markId: string) => string;
	/** Ids of names that give way to what the picture says. */
	readonly under: readonly string[];
}

type Symbol = Exclude<PosterItem, { type: 'label' }>;

/** CSS pixels beyond the edge from which a symbol still reaches into the picture. */
const MARGIN = 24;

export function symbolsSvg(scene: Scene, frame: Frame, options: SymbolOptions): string {
	const items = posterItems(scene, options.language);
	return copiesIn(frame)
		.map((copy) => {
			const at = ({ position }: PosterItem) => toPixels(frame, position, copy);
			const seen = items.filter((item) => isSeen(at(item), frame, reachOf(item)));
			const hidden = new Set([...hiddenIn(scene, frame, copy), ...options.under]);
			return [
				...seen.flatMap((item) =>
					item.type === 'label' ? [] : [symbolSvg(item, at(item), options)]
				),
				...seen.flatMap((item) =>
					item.type === 'label' && !hidden.has(item.id)
						? [labelSvg(item, at(item), options.palette)]
						: []
				)
			].join('');
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

function reachOf(item: PosterItem): number {
	return item.type === 'circle' || item.type === 'spot' ? item.radius : MARGIN;
}

function symbolSvg(item: Symbol, [x, y]: Point, { palette, titleOf }: SymbolOptions): string {
	switch (item.type) {
		case 'circle': {
			const hue = hueOfRank(palette, item.rank);
			return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(item.radius)}" fill="${hue}" fill-opacity="0.5" stroke="${hue}" stroke-width="1.25"/>`;
		}
		case 'arrow':
			return centred(drawArrow(item.rank, palette), [x, y], arrowTurn(item));
		case 'number': {
			const fill = hueOfRank(palette, item.rank);
			return haloed(
				[item.label],
				[x, y],
				{ size: NUMBER.size, weight: NUMBER.weight, fill, anchor: 'middle' },
				palette
			);
		}
		case 'spot':
			return titled(
				titleOf(item.id),
				`<circle cx="${short(x)}" cy="${short(y)}" r="${short(item.radius)}" fill-opacity="0"/>`
			);
		case 'mark':
			return titled(titleOf(item.id), markSvg(item, [x, y], palette));
	}
}

function markSvg(
	{ recipe, count, initials, radius, opacity }: Extract<Symbol, { type: 'mark' }>,
	[x, y]: Point,
	palette: Palette
): string {
	const drawing = drawMark(readMarkRecipe(recipe.split('|').slice(1)), palette);
	const numerals = { family: 'sans', ...COUNT, fill: palette[COUNT.colour] } as const;
	const middle = y + COUNT.size * HALF_CAPITAL;
	const beside = radius * Math.SQRT1_2;
	const initialsAt: Point = [x + beside, y + beside + INITIALS.size / 2];
	return [
		faded(centred(drawing, [x, y]), opacity),
		count && textSvg(count, x, middle, { ...numerals, anchor: 'middle' }),
		initials &&
			haloed(
				[initials],
				initialsAt,
				{ size: INITIALS.size, weight: 600, fill: palette.ink },
				palette
			)
	].join('');
}

function titled(title: string, content: string): string {
	return `<g><title>${escapeText(title)}</title>${content}</g>`;
}

function faded(content: string, opacity: number): string {
	return opacity === 1 ? content : `<g opacity="${short(opacity)}">${content}</g>`;
}

function centred(drawing: Drawing, [x, y]: Point, turn = ''): string {
	const corner = `${short(x - drawing.width / 2)} ${short(y - drawing.height / 2)}`;
	return `<g transform="translate(${corner})${turn}">${drawingSvg(drawing)}</g>`;
}
