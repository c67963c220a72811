/**
 * The annotations as HTML, once each, with rules that give them their places by zoom step and orientation: they lie on
 * the pixels of the map at home, picture or live, in any frame and without a script. In narrow frames their words stand
 * below the map.
 */
import type { Bounds } from '../../geometry/position';
import type { Scene } from '../../scene/scene';
import { escapeText } from '../escape';
import { toUnits } from '../plane';
import {
	anchorOf,
	placeNotes,
	type Anchor,
	type Note,
	type Orientation,
	type PlacedNote
} from './place';

export interface NotesOptions {
	readonly notes: readonly Note[];
	readonly bounds: Readonly<Record<Orientation, Bounds>>;
	/** Whether the page lays its legend over the map where it is wide. */
	readonly hasLegend: boolean;
	/** Where an annotation's event is told in words. */
	readonly href: (event: string) => string;
}

export interface NoteStep {
	readonly scene: Scene;
	/** The container query of the frames that it stands for. */
	readonly query: (orientation: Orientation) => string;
	/** CSS pixels of the longer side of its smallest frame, and of one that is much too long for it. */
	readonly least: (orientation: Orientation) => number;
	readonly most: (orientation: Orientation) => number;
}

/** Frames whose annotations are placed alike, beside the zoom step they open at. */
interface Shape {
	/** CSS pixels that the longer side has at least. */
	readonly length: number;
	readonly hasLegend: boolean;
	/** Around the rule; empty where none is needed. */
	readonly media: string;
}

/** The page lays its legend over the map from this width on. */
const WIDE_PAGE = '(min-width: 56.25rem)';

const shape = (length: number, hasLegend: boolean, media = ''): Shape => ({
	length,
	hasLegend,
	media
});

/** Longer frames after shorter ones. */
const SHAPES = {
	withLegend: [
		shape(0, false, `not ${WIDE_PAGE}`),
		shape(0, true, WIDE_PAGE),
		shape(800, false, `not ${WIDE_PAGE}`),
		shape(800, true, WIDE_PAGE),
		shape(1000, true)
	],
	without: [shape(0, false), shape(700, false), shape(960, false)]
} as const;

/** CSS pixels of width under which the words stand below the map. */
const NARROW = 480;

export function notesHtml({ notes, href }: NotesOptions): string {
	return notes
		.map(({ annotation: { id, event }, said }, index) => {
			const link = `href="${escapeText(href(event))}" data-annotation="${escapeText(id)}"`;
			const words = `<span class="note-words" data-covering><b>${escapeText(said.heading)}</b> <span>${escapeText(said.line)}</span></span>`;
			return `<a class="note note-${index}" ${link}><i class="note-leader" aria-hidden="true"></i>${words}</a>`;
		})
		.join('');
}

export function notesCss(options: NotesOptions, steps: readonly NoteStep[]): string {
	const orientations = ['landscape', 'portrait'] as const;
	return steps
		.flatMap((step) =>
			orientations.flatMap((orientation) => {
				const rules = rulesOf(orientation, step, options);
				return rules.length === 0 ? [] : [anchorsOf(orientation, step, options), ...rules];
			})
		)
		.join('\n');
}

function anchorsOf(
	orientation: Orientation,
	{ scene, query }: NoteStep,
	{ notes }: NotesOptions
): string {
	const rules = notes.map((note, index) => {
		const anchor = anchorOf(note.annotation, scene);
		return anchor === null ? '' : anchorRule(anchor, index);
	});
	return `@container map ${query(orientation)}{${rules.join('')}}`;
}

/** The rules of one step, those for longer frames after those for shorter ones. */
function rulesOf(
	orientation: Orientation,
	{ scene, query, least, most }: NoteStep,
	{ notes, bounds, hasLegend }: NotesOptions
): string[] {
	if (most(orientation) < NARROW) return [];
	const all = hasLegend && orientation === 'landscape' ? SHAPES.withLegend : SHAPES.without;
	const before = new Map<string, string>();
	return all
		.filter(({ length }) => length === 0 || orientation === 'landscape')
		.filter(
			({ length }) => length === 0 || (length > least(orientation) && length < most(orientation))
		)
		.flatMap(({ length, hasLegend: isUnder, media }) => {
			const placed = placeNotes(notes, scene, bounds[orientation], isUnder, length, orientation);
			const rules = notes.map((note, index) => ruleFor(placed, note, index)).join('');
			if (rules === before.get(media) || (placed.length === 0 && before.size === 0)) return [];
			before.set(media, rules);
			const longer = length === 0 ? '' : ` and (min-width: ${length}px)`;
			const rule = `@container map ${query(orientation)}${longer}{${rules}}`;
			return [media === '' ? rule : `@media ${media}{${rule}}`];
		});
}

function ruleFor(placed: readonly PlacedNote[], note: Note, index: number): string {
	const found = placed.find((other) => other.note === note);
	return found ? ruleOf(found, index) : `.note-${index}{display:none}`;
}

function ruleOf({ box, width }: PlacedNote, index: number): string {
	const values = {
		left: pixels(box.left),
		top: pixels(box.top),
		width: pixels(width),
		height: pixels(box.bottom - box.top)
	};
	const set = Object.entries(values).map(([name, value]) => `--${name}:${value}`);
	const align = box.right <= 0 ? 'right' : 'left';
	return `.note-${index}{display:block;text-align:${align};${set.join(';')}}`;
}

/** Where each points, which is the same in all frames of a step. */
function anchorRule({ position, radius }: Anchor, index: number): string {
	const [x, y] = toUnits(position);
	return `.note-${index}{--x:${Math.round(x)};--y:${Math.round(y)};--radius:${pixels(radius)}}`;
}

function pixels(value: number): string {
	return `${Math.round(value)}px`;
}
