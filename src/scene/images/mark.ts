/** The marks: a ring split by operation around a kind's icon or room for a count. */
import { iconOf } from './icons';
import { hueOfRank, type Palette } from '../palette';
import { disc, square, wedge, type Drawing, type Shape } from './shapes';

export type MarkForm = 'disc' | 'stack' | 'chip';

export interface MarkRecipe {
	/** `disc` for a place, `stack` for places merged into one, `chip` for a country. */
	readonly form: MarkForm;
	/** Outer radius in CSS pixels. */
	readonly radius: number;
	/** Rank of each operation and how many of the mark's events belong to it. */
	readonly slices: readonly (readonly [rank: number, events: number])[];
	/** Name of the icon inside; null leaves room for a count. */
	readonly icon: string | null;
}

/** Thickness of the ring, and of the paper line that lifts a mark off the map, in CSS pixels. */
const RING = 2.5;
const LIFT = 1.25;
const STACK_OFFSET = 2.5;

/** CSS pixels from the centre of a mark of this form and radius to the edge of its image. */
export function markExtent(form: MarkForm, radius: number): number {
	return radius + LIFT + (form === 'stack' ? STACK_OFFSET : 0);
}

export function writeMarkRecipe({ form, radius, slices, icon }: MarkRecipe): string {
	const ring = slices.map(([rank, events]) => `${rank}:${events}`).join(',');
	return `mark|${form}|${radius}|${ring}|${icon ?? ''}`;
}

/** Reads what `writeMarkRecipe` wrote, whatever follows it after another bar. */
export function readMarkRecipe(recipe: string): MarkRecipe {
	const [, form, radius, ring, icon] = recipe.split('|');
	const slices = (ring ?? '').split(',').map((slice) => {
		const [rank, events] = slice.split(':').map(Number);
		return [rank ?? 0, events ?? 1] as const;
	});
	return { form: form as MarkForm, radius: Number(radius), slices, icon: icon || null };
}

export function drawMark(recipe: MarkRecipe, palette: Palette): Drawing {
	const { form, radius } = recipe;
	const half = markExtent(form, radius);
	const outline = (grow: number, x = half, y = half) =>
		form === 'chip' ? square(x, y, radius + grow, 5) : disc(x, y, radius + grow);
	const behind: Shape[] =
		form === 'stack'
			? [
					{ d: disc(half + STACK_OFFSET, half - STACK_OFFSET, radius), fill: palette.paper },
					{ d: disc(half + STACK_OFFSET, half - STACK_OFFSET, radius - LIFT), fill: palette.rest }
				]
			: [];
	return {
		width: 2 * half,
		height: 2 * half,
		shapes: [
			...behind,
			{ d: outline(LIFT), fill: palette.paper },
			...ring(recipe, half, palette),
			{
				d:
					form === 'chip'
						? square(half, half, radius - RING, 2.5)
						: disc(half, half, radius - RING),
				fill: palette.paper
			},
			...icon(recipe, half, palette)
		]
	};
}

function ring({ form, radius, slices }: MarkRecipe, centre: number, palette: Palette): Shape[] {
	const total = slices.reduce((sum, [, events]) => sum + events, 0);
	const [first] = slices;
	if (slices.length <= 1 || total === 0) {
		const d = form === 'chip' ? square(centre, centre, radius, 4) : disc(centre, centre, radius);
		return [{ d, fill: hueOfRank(palette, first?.[0] ?? 0) }];
	}
	if (form === 'chip') return bands(radius, slices, total, centre, palette);
	let turn = 0;
	return slices.map(([rank, events]) => {
		const from = turn;
		turn += events / total;
		return { d: wedge(centre, centre, radius, from, turn), fill: hueOfRank(palette, rank) };
	});
}

/** A chip's frame is split into upright bands: corners would make wedges unequal. */
function bands(
	radius: number,
	slices: MarkRecipe['slices'],
	total: number,
	centre: number,
	palette: Palette
): Shape[] {
	let left = centre - radius;
	return slices.map(([rank, events]) => {
		const width = (2 * radius * events) / total;
		const d = `M${left} ${centre - radius}h${width}v${2 * radius}h${-width}z`;
		left += width;
		return { d, fill: hueOfRank(palette, rank) };
	});
}

function icon(
	{ icon: name, radius, slices }: MarkRecipe,
	centre: number,
	palette: Palette
): Shape[] {
	if (name === null) return [];
	const size = (radius - RING) * 1.45;
	const at = { x: centre - size / 2, y: centre - size / 2, scale: size / 16 };
	const fill = slices.length === 1 ? hueOfRank(palette, slices[0]?.[0] ?? 0) : palette.ink;
	return [{ d: iconOf(name), fill, evenOdd: true, at }];
}
