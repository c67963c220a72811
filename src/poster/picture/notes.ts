/** What the map says in a picture: the words of annotations beside what they point at, each with its leader. */
import { leaderFrom } from '../../scene/annotations/arrange';
import { namesUnder, placeNotes, type Note, type PlacedNote } from '../../scene/annotations/place';
import { linesIn, typeAt, WEIGHTS, type Type } from '../../scene/annotations/size';
import { moved } from '../../scene/labels/occupied';
import type { Palette } from '../../scene/palette';
import type { Scene } from '../../scene/scene';
import type { Frame as SceneFrame } from '../../scene/frame';
import { rounded } from '../plane';
import { haloed, type Lettering } from './labels';

export interface PictureNotes {
	readonly svg: string;
	/** Ids of the names that they lie on, which give way to them. */
	readonly under: readonly string[];
}

/** CSS pixels of the dot at the end of a leader. */
const DOT = 2.5;

/** Places for the notes in this frame alone, as on the live map, always in words. */
export function notesIn(
	notes: readonly Note[],
	scene: Scene,
	frame: SceneFrame,
	palette: Palette
): PictureNotes {
	const placed = placeNotes(notes, scene, [frame], 'words');
	return {
		svg: placed.map((note) => noteSvg(note, frame, typeAt(scene.zoom), palette)).join(''),
		under: namesUnder(placed, scene, [frame])
	};
}

function noteSvg(
	placed: PlacedNote,
	{ toPixels: at }: SceneFrame,
	type: Type,
	palette: Palette
): string {
	const anchor = at(placed.anchor.position);
	const { left, top, right, bottom } = moved(placed.box, anchor);
	const { heading, line } = placed.note.said;
	const isBefore = placed.box.right <= 0;
	const [x, side] = isBefore ? ([right, 'end'] as const) : ([left, 'start'] as const);
	const set = (part: 'heading' | 'line'): Lettering => ({
		...type[part],
		weight: WEIGHTS[part],
		fill: palette.ink,
		anchor: side
	});
	const lines = (text: string, part: 'heading' | 'line') =>
		linesIn(text, right - left, type[part].size, WEIGHTS[part]);
	const [headings, rest] = [lines(heading, 'heading'), lines(line, 'line')];
	const middleOf = (from: number, count: number, { lineHeight }: Type['line']) =>
		from + (count * lineHeight) / 2;
	const below = bottom - rest.length * type.line.lineHeight;
	return [
		leaderSvg(placed, anchor, palette),
		haloed(headings, [x, middleOf(top, headings.length, type.heading)], set('heading'), palette),
		haloed(rest, [x, middleOf(below, rest.length, type.line)], set('line'), palette)
	].join('');
}

function leaderSvg(
	placed: PlacedNote,
	anchor: { readonly x: number; readonly y: number },
	{ ink }: Palette
): string {
	const leader = leaderFrom(placed, anchor);
	if (leader === null) return '';
	const [from, to] = leader;
	const ends = `x1="${rounded(from.x)}" y1="${rounded(from.y)}" x2="${rounded(to.x)}" y2="${rounded(to.y)}"`;
	const dot = `<circle cx="${rounded(from.x)}" cy="${rounded(from.y)}" r="${DOT}" fill="${ink}"/>`;
	return `<line ${ends} stroke="${ink}" stroke-width="1"/>${dot}`;
}
