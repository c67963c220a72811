/** What stands on the ground at its own size: circles, labels, arrows and marks, as HTML. */
import type { Drawing } from '../scene/images/shapes';
import { drawMark, readMarkRecipe } from '../scene/images/mark';
import { drawArrow } from '../scene/images/pattern';
import { hueOfRank, VARIABLES } from '../scene/palette';
import type { Scene } from '../scene/scene';
import { isInside } from '../geometry/mercator';
import type { Bounds, Position } from '../geometry/position';
import { arrowTurn, posterItems, type PosterItem, type PosterLabel } from './items';
import { escapeText } from './escape';
import { short, toUnits } from './plane';

/** What a page says of a mark. */
export interface MarkLink {
	readonly name: string;
	readonly href: string;
}

export interface MarksOptions {
	readonly language: string;
	readonly link: (markId: string) => MarkLink;
	/** Attributes that give an element its place: `--x` and `--y`, in units. */
	readonly place: (x: string, y: string) => string;
	/** A class for a label by its id; empty for none. */
	readonly className?: (label: string) => string;
	/** What can be seen of the world; absent where all can. */
	readonly window?: Bounds;
}

/** The scene's marks, bottom to top. */
export function marksHtml(scene: Scene, options: MarksOptions): string {
	const { window } = options;
	return posterItems(scene, options.language)
		.filter(
			(item) =>
				item.type === 'mark' || item.type === 'spot' || !window || isInside(item.position, window)
		)
		.map((item) => (item.type === 'label' ? labelHtml(item, options) : itemHtml(item, options)))
		.join('');
}

function itemHtml(item: Exclude<PosterItem, { type: 'label' }>, options: MarksOptions): string {
	const place = placed(item.position, options);
	switch (item.type) {
		case 'circle': {
			const side = short(2 * item.radius + 2.5);
			const hue = hueOfRank(VARIABLES, item.rank);
			const middle = short(item.radius + 1.25);
			const circle = `<svg width="${side}" height="${side}"><circle cx="${middle}" cy="${middle}" r="${short(item.radius)}" fill="${hue}" stroke="${hue}"/></svg>`;
			return `<span class="at circle" ${place}>${circle}</span>`;
		}
		case 'arrow': {
			return `<span class="at" ${place}>${svg(drawArrow(item.rank, VARIABLES), arrowTurn(item).trim())}</span>`;
		}
		case 'number':
			return `<span class="at number" ${place}><svg width="0" height="0"></svg><b class="hue-${item.rank}" ${said(item.label)}></b></span>`;
		case 'spot': {
			const side = short(2 * item.radius);
			return anchor(item.id, place, `<svg width="${side}" height="${side}"></svg>`, options);
		}
		case 'mark': {
			const drawing = drawMark(readMarkRecipe(item.recipe.split('|').slice(1)), VARIABLES);
			const count = item.count && `<b ${said(item.count)}></b>`;
			const initials = item.initials && `<small ${said(item.initials)}></small>`;
			return anchor(item.id, place, svg(drawing) + count + initials, options);
		}
	}
}

function anchor(id: string, place: string, content: string, { link }: MarksOptions): string {
	const { name, href } = link(id);
	return `<a class="at mark" ${place} data-mark="${escapeText(id)}" href="${escapeText(href)}" aria-label="${escapeText(name)}">${content}</a>`;
}

function labelHtml(label: PosterLabel, options: MarksOptions): string {
	const { position, text, numbers, rank, anchor, distance, isInline, isLate } = label;
	const values = numbers.map((number) => `<i class="hue-${number.rank}" ${said(number.text)}></i>`);
	const name = values.length === 0 ? text : text + (isInline ? ' ' : '\n');
	const lines = values.join(`<span ${said(' · ')}></span>`);
	const late = isLate ? ' late' : '';
	const own = options.className?.(label.id) ?? '';
	const gap = anchor === 'center' ? '' : ` ${anchor} gap-${Math.round(distance)}`;
	return `<span class="at label rank-${rank}${gap}${late}${own && ` ${own}`}" ${said(name)} ${placed(position, options)}>${lines}</span>`;
}

/** Words that the style sheet writes: a browser of text alone would string all of a picture's together. */
function said(words: string): string {
	return `data-said="${escapeText(words).replaceAll('\n', '&#10;')}"`;
}

function placed(position: Position, { place }: MarksOptions): string {
	const [x, y] = toUnits(position);
	return place(short(x), short(y));
}

function svg({ width, height, shapes }: Drawing, turn?: string): string {
	const paths = shapes.map(({ d, fill, evenOdd, at }) => {
		const rule = evenOdd ? ' fill-rule="evenodd"' : '';
		const move = at
			? ` transform="translate(${short(at.x)} ${short(at.y)}) scale(${short(at.scale)})"`
			: '';
		return `<path d="${d}" fill="${fill}"${rule}${move}/>`;
	});
	const group = turn ? `<g transform="${turn}">${paths.join('')}</g>` : paths.join('');
	return `<svg width="${short(width)}" height="${short(height)}" aria-hidden="true">${group}</svg>`;
}
