/**
 * The annotations as HTML, once each, with rules that give them their places by zoom step and orientation: they lie on
 * the pixels of the map at home, picture or live, in any frame and without a script. In narrow frames only their numbers
 * stand on the map, and their words below it.
 */
import type { Bounds } from '../../geometry/position';
import type { Scene } from '../../scene/scene';
import { escapeText } from '../escape';
import { short, toUnits } from '../plane';
import { placeNotes, type Note, type Orientation, type PlacedNote } from './place';

export interface NotesOptions {
	readonly notes: readonly Note[];
	readonly bounds: Readonly<Record<Orientation, Bounds>>;
	/** Where an annotation's event is told in words. */
	readonly href: (event: string) => string;
}

export interface NoteStep {
	readonly scene: Scene;
	/** The container query of the frames that it stands for. */
	readonly query: (orientation: Orientation) => string;
}

const ORIENTATIONS = ['landscape', 'portrait'] as const;

export function notesHtml({ notes, href }: NotesOptions): string {
	return notes
		.map(({ annotation: { id, event }, said }, index) => {
			const link = `href="${escapeText(href(event))}" data-annotation="${escapeText(id)}" data-opens="${escapeText(event)}"`;
			const words = `<span class="note-words"><b>${escapeText(said.heading)}</b> <span>${escapeText(said.line)}</span></span>`;
			return `<a class="note note-${index}" data-covering ${link}><i class="note-number" aria-hidden="true">${index + 1}</i><i class="note-leader" aria-hidden="true"></i>${words}</a>`;
		})
		.join('');
}

export function notesCss({ notes, bounds }: NotesOptions, steps: readonly NoteStep[]): string {
	return steps
		.flatMap(({ scene, query }) =>
			ORIENTATIONS.map((orientation) => {
				const placed = placeNotes(notes, scene, bounds[orientation], orientation);
				const rules = placed.map((note) => ruleOf(note, notes.indexOf(note.note)));
				return `@container map ${query(orientation)}{${rules.join('')}}`;
			})
		)
		.join('\n');
}

function ruleOf({ position, box, leader: [start, end], width }: PlacedNote, index: number): string {
	const [x, y] = toUnits(position);
	const [right, down] = [end.x - start.x, end.y - start.y];
	const isLeft = box.right <= 0;
	const values = {
		x: String(Math.round(x)),
		y: String(Math.round(y)),
		left: pixels(box.left),
		top: pixels(box.top),
		width: pixels(width),
		from: pixels(start.x),
		down: pixels(start.y),
		length: pixels(Math.hypot(right, down)),
		turn: `${short((Math.atan2(down, right) * 180) / Math.PI)}deg`
	};
	const set = Object.entries(values).map(([name, value]) => `--${name}:${value}`);
	return `.notes .note-${index}{display:block;${isLeft ? 'text-align:right;' : ''}${set.join(';')}}`;
}

function pixels(value: number): string {
	return `${Math.round(value)}px`;
}
