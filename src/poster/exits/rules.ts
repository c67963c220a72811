/** The rules that put the labels of flows at the edge of any frame that stands at home, without a script. */
import { isInside } from '../../geometry/mercator';
import type { Bounds } from '../../geometry/position';
import { rankOf } from '../../model/find';
import { EXIT, exitWidth } from '../../scene/exits/look';
import { FIRST_FROM } from '../../scene/exits/smallest';
import { coursesOf } from '../../scene/kinds/flows/course';
import { VARIABLES } from '../../scene/palette';
import type { Scene } from '../../scene/scene';
import { inked } from '../../scene/svg';
import { coveredCorner, NARROW, type Layout } from '../annotations/covers';
import { rounded, UNITS_ZOOM } from '../plane';
import { courseWithin, type Course, type Piece } from './course';

/** CSS pixels by which a piece of a course may lie beside it. */
const FINENESS = 3;

export interface PosterExit {
	/** The event of the flow. */
	readonly event: string;
	readonly rank: number;
	readonly name: string;
	/** CSS pixels of its label. */
	readonly width: number;
	readonly course: Course;
}

/** The flows whose ends lie outside what any frame shows at home, if a style sheet can reckon where they leave it. */
export function posterExits(scene: Scene, window: Bounds): PosterExit[] {
	const { dataset, words } = scene;
	return coursesOf(scene).flatMap(({ flow, path }) => {
		const to = dataset.countries[flow.to];
		if (to === undefined || isInside(to.position, window)) return [];
		const course = courseWithin(path, window, FINENESS * 2 ** (UNITS_ZOOM - scene.zoom));
		if (course === null) return [];
		const name = to.name[words.language] ?? flow.to;
		const rank = rankOf(dataset, flow.operation);
		return [{ event: flow.event.id, rank, name, width: exitWidth(name, ''), course }];
	});
}

export function exitRules(exits: readonly PosterExit[], layouts: readonly Layout[]): string {
	if (exits.length === 0) return '';
	const { width, height } = FIRST_FROM;
	const placed = exits.map((exit, index) => placeRule(`.exit-${index}`, exit));
	return [
		// where the world's own corner lies in the frame
		'.notes{--ox:calc(50cqw - var(--cx)*var(--s));--oy:calc(50cqh - var(--cy)*var(--s))}',
		...placed,
		...layouts.map((layout) => coverRules(exits, layout, false)),
		`@container map not (min-width:${NARROW}px){${exits.map(narrowRule).join('')}}`,
		...layouts.map((layout) => coverRules(exits, layout, true)),
		`@container map not ((min-width:${width}px) and (min-height:${height}px)){.notes .exit{display:none}}`
	].join('\n');
}

/** Where labels stand that choose before all but what lies over the frame: beside the last point that is free. */
function placeRule(selector: string, { course, rank, width }: PosterExit): string {
	const { isEast, isSouth, isFlat } = course;
	const { inset, aside, gap, height, margin } = EXIT;
	const [outer, inner] = isEast ? ['min', 'max'] : ['max', 'min'];
	const side = isEast ? `100cqw - ${inset}px` : `${inset}px`;
	const end = `${isFlat ? inset : gap + height + margin}px`;
	const [edge, cover] = isSouth
		? [`100cqh - ${end}`, `100cqh - ${end} - var(--ch)`]
		: [end, `${end} + var(--ch)`];
	const corner = isEast ? '100cqw - var(--cw)' : 'var(--cw)';
	const x = `${outer}(${side},${acrossAt(edge, course)},${inner}(${corner},${acrossAt(cover, course)}))`;
	const place = [
		`color:${inked(VARIABLES, rank)}`,
		`left:calc(var(--x) ${isEast ? `- ${aside + width}` : `+ ${aside}`}px)`,
		topOf(course, isFlat ? width : null)
	];
	return `${selector}{--x:${x};${place.join(';')}}${selector} i{rotate:${turnOf(course)}deg}`;
}

/** On a flat shaft, as far as a label goes, or on the side that no shaft passes. */
function topOf(course: Course, onShaft: number | null): string {
	const { aside, gap, height } = EXIT;
	const far = onShaft === null ? '' : ` ${course.isEast ? '-' : '+'} ${aside + onShaft}px`;
	const isAbove = course.isSouth === (onShaft !== null);
	return `top:calc(${downAt(`(var(--x)${far})`, course)} ${isAbove ? `- ${gap + height}` : `+ ${gap}`}px)`;
}

/** A narrow map has other things there. */
function narrowRule({ course }: PosterExit, index: number): string {
	return course.isFlat ? `.exit-${index}{${topOf(course, null)}}` : '';
}

/** What lies over the corner that each heads for. */
function coverRules(exits: readonly PosterExit[], layout: Layout, isNarrow: boolean): string {
	const { aside, margin } = EXIT;
	const rules = exits.map(({ course }, index) => {
		const { width, height } = coveredCorner(layout, course, isNarrow);
		return `.exit-${index}{--cw:${width - aside + margin}px;--ch:${height}px}`;
	});
	const own = isNarrow
		? `@container map not (min-width:${NARROW}px){${rules.join('')}}`
		: rules.join('');
	return layout.media === '' ? own : `@media ${layout.media}{${own}}`;
}

function acrossAt(down: string, { pieces, isHollow }: Course): string {
	const terms = pieces.map(
		({ start, slope }) =>
			`var(--ox) + ${rounded(-start / slope)}*var(--s) + (${down} - var(--oy))/${slope}`
	);
	const falls = (pieces[0]?.slope ?? 0) < 0;
	return outermost(terms, isHollow === falls);
}

function downAt(across: string, { pieces, isHollow }: Course): string {
	const term = ({ start, slope }: Piece) =>
		`var(--oy) + ${start}*var(--s) + (${across} - var(--ox))*${slope}`;
	return outermost(pieces.map(term), isHollow);
}

function outermost(terms: readonly string[], isLargest: boolean): string {
	return `${isLargest ? 'max' : 'min'}(${terms.join(',')})`;
}

/** Degrees clockwise from the right. */
function turnOf(course: Course): number {
	const degrees = Math.round((Math.atan(slopeOf(course)) * 180) / Math.PI);
	return course.isEast ? degrees : degrees + 180;
}

/** About half-way. */
function slopeOf({ pieces }: Course): number {
	return pieces[Math.floor(pieces.length / 2)]?.slope ?? 0;
}
