/** What stands on the ground at its own size, as HTML: whatever the kinds put there. */
import { isInside } from '../geometry/mercator';
import type { Bounds, Position } from '../geometry/position';
import type { Drawing } from '../scene/images/shapes';
import { symbolsOf } from '../scene/kinds/svg';
import { VARIABLES } from '../scene/palette';
import type { Scene } from '../scene/scene';
import { inked, type ImageSymbol, type MapSymbol, type TextSymbol } from '../scene/svg';
import type { TextLook } from '../scene/text';
import { escapeText } from './escape';
import { rounded, tenth, toUnits } from './plane';

/** What a page says of a mark. */
export interface MarkLink {
	readonly name: string;
	readonly href: string;
}

export interface MarksOptions {
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
	return symbolsOf(scene)
		.filter((each) => 'mark' in each || !window || isInside(each.position, window))
		.map((each) => symbolHtml(each, options))
		.join('');
}

function symbolHtml(symbol: MapSymbol, options: MarksOptions): string {
	const place = placed(symbol.position, options);
	switch (symbol.type) {
		case 'circle': {
			const { radius, ink, opacity, edge } = symbol;
			const side = tenth(2 * (radius + edge));
			const hue = inked(VARIABLES, ink);
			const look = `fill="${hue}" fill-opacity="${opacity}" stroke="${hue}" stroke-width="${edge}"`;
			return `<span class="at" ${place}><svg width="${side}" height="${side}"><circle cx="50%" cy="50%" r="${rounded(radius)}" ${look}/></svg></span>`;
		}
		case 'image':
			return imageHtml(symbol, place, options);
		case 'spot': {
			const side = tenth(2 * symbol.radius);
			return anchor(symbol.mark, place, `<svg width="${side}" height="${side}"></svg>`, options);
		}
		case 'text':
			return textHtml(symbol, place, options);
	}
}

function imageHtml(image: ImageSymbol, place: string, options: MarksOptions): string {
	const { drawing, mark, inside, beside } = image;
	const content = svg(drawing(VARIABLES), image) + within('b', inside) + within('small', beside);
	return mark === undefined
		? `<span class="at" ${place}>${content}</span>`
		: anchor(mark, place, content, options);
}

function within(tag: 'b' | 'small', words: { text: string; look: TextLook } | undefined): string {
	if (!words?.text) return '';
	return `<${tag} class="${words.look.name}" ${said(words.text)}></${tag}>`;
}

function anchor(id: string, place: string, content: string, { link }: MarksOptions): string {
	const { name, href } = link(id);
	return `<a class="at mark" ${place} data-mark="${escapeText(id)}" href="${escapeText(href)}" aria-label="${escapeText(name)}">${content}</a>`;
}

function textHtml(symbol: TextSymbol, place: string, { className }: MarksOptions): string {
	const { id, text, look, ink, numbers, anchor, distance, isInline, isDeferred } = symbol;
	const values = numbers.map(
		(number) => `<i class="${hueClass(number.rank)}" ${said(number.text)}></i>`
	);
	const name = values.length === 0 ? text : text + (isInline ? ' ' : '\n');
	const lines = values.join(`<span ${said(' · ')}></span>`);
	const classes = [
		'at label',
		look.name,
		...(typeof ink === 'number' ? [hueClass(ink)] : []),
		anchor,
		...(anchor === 'center' ? [] : [`gap-${Math.round(distance)}`]),
		...(isDeferred ? ['deferred'] : []),
		...[className?.(id) ?? ''].filter(Boolean)
	].join(' ');
	return `<span class="${classes}" ${said(name)} ${place}>${lines}</span>`;
}

/** As the poster's style sheet names the hues; all operations past the last share one. */
function hueClass(rank: number): string {
	return VARIABLES.hues[rank - 1] === undefined ? 'hue-rest' : `hue-${rank}`;
}

/** Words that the style sheet writes: a browser of text alone would string all of a picture's together. */
function said(words: string): string {
	return `data-said="${escapeText(words).replaceAll('\n', '&#10;')}"`;
}

function placed(position: Position, { place }: MarksOptions): string {
	const [x, y] = toUnits(position);
	return place(tenth(x), tenth(y));
}

function svg({ width, height, shapes }: Drawing, { turn, size, opacity = 1 }: ImageSymbol): string {
	const paths = shapes.map(({ d, fill, evenOdd, at }) => {
		const rule = evenOdd ? ' fill-rule="evenodd"' : '';
		const move = at
			? ` transform="translate(${rounded(at.x)} ${rounded(at.y)}) scale(${rounded(at.scale)})"`
			: '';
		return `<path d="${d}" fill="${fill}"${rule}${move}/>`;
	});
	const turned = turnOf({ width, height }, turn, size).trim();
	const group = turned ? `<g transform="${turned}">${paths.join('')}</g>` : paths.join('');
	const faded = opacity === 1 ? '' : ` opacity="${rounded(opacity)}"`;
	return `<svg width="${rounded(width)}" height="${rounded(height)}"${faded} aria-hidden="true">${group}</svg>`;
}

/** How a drawing is turned, and made smaller, about its middle; empty where it is neither. */
export function turnOf(
	{ width, height }: { readonly width: number; readonly height: number },
	turn: number | undefined,
	size = 1
): string {
	if (turn === undefined) return '';
	const middle = `${width / 2} ${height / 2}`;
	const back = `${-width / 2} ${-height / 2}`;
	const smaller = size === 1 ? '' : ` translate(${middle}) scale(${size}) translate(${back})`;
	return ` rotate(${Math.round(turn)} ${middle})${smaller}`;
}
