/** The rules that give annotations their places, by zoom step and frame, and names that give way to them theirs. */
import type { Bounds } from '../../geometry/position';
import { anchorOf, type Anchor } from '../../scene/annotations/anchor';
import { namesUnder, placeNotes, type Note, type PlacedNote } from '../../scene/annotations/place';
import { typeAt, type Lettering } from '../../scene/annotations/size';
import { beside, firstExitsIn } from '../../scene/exits/exits';
import { shapesOf, type Shape } from '../../scene/home';
import type { Scene } from '../../scene/scene';
import { extentOf, toUnits } from '../plane';
import { stepQuery, type ZoomStep } from '../steps';
import type { Layout } from './covers';
import { frameClasses } from './frames';

export interface NotesOptions {
	readonly notes: readonly Note[];
	readonly bounds: Readonly<Record<Shape, Bounds>>;
	readonly layouts: readonly Layout[];
}

export interface StepRules {
	readonly css: string;
	/** The class of each name that is hidden in some frame, by the label's id. */
	readonly hidden: ReadonlyMap<string, string>;
}

/** The rules of one step, whose elements `within` selects. */
export function stepRules(
	{ notes, bounds, layouts }: NotesOptions,
	step: ZoomStep,
	scene: Scene,
	within: string
): StepRules {
	const hidden = new Map<string, string>();
	const rules = shapesOf(bounds).flatMap((shape) => {
		const home = bounds[shape ?? 'landscape'];
		const own = layouts.flatMap(({ id: layout, media, ...frame }) =>
			frameClasses(step, shape, home, frame).map(({ form, query, frames }) => {
				const { placed, under } = onceFor(scene, `${layout} ${shape} ${query}`, () => {
					const exits = frames.map((frame) => firstExitsIn(scene, frame));
					const clear = frames.map((frame, index) => beside(exits[index] ?? [], frame));
					const found = placeNotes(notes, scene, clear, form);
					const boxes = exits.map((own) => own.map(({ box }) => box));
					return { placed: found, under: namesUnder(found, scene, frames, boxes) };
				});
				const names = under.map((id) => {
					const name = hidden.get(id) ?? `u${hidden.size}`;
					hidden.set(id, name);
					return `${within} .${name}`;
				});
				const gone = names.length === 0 ? '' : `${names.join()}{display:none}`;
				const rule = `@container map ${query}{${placed.map((note) => placeRule(note, notes)).join('')}${gone}}`;
				return media === '' ? rule : `@media ${media}{${rule}}`;
			})
		);
		if (own.length === 0) return [];
		const opens = stepQuery(step, shape, extentOf(home));
		return [
			`@container map ${opens}{${typeRule(scene)}${anchorRules(notes, scene)}${own.join('')}}`
		];
	});
	return { css: rules.join('\n'), hidden };
}

interface Arranged {
	readonly placed: readonly PlacedNote[];
	/** Ids of the names that they lie on. */
	readonly under: readonly string[];
}

const ARRANGED = new WeakMap<Scene, Map<string, Arranged>>();

/** Two pages that draw one scene share what takes the build longest. */
function onceFor(scene: Scene, key: string, arrange: () => Arranged): Arranged {
	const known = ARRANGED.get(scene) ?? new Map<string, Arranged>();
	ARRANGED.set(scene, known);
	const found = known.get(key) ?? arrange();
	known.set(key, found);
	return found;
}

function typeRule({ zoom }: Scene): string {
	const { heading, line } = typeAt(zoom);
	const set = ({ size, lineHeight }: Lettering) => `${size}px/${lineHeight}px`;
	return `.notes{--heading:${set(heading)};--line:${set(line)}}`;
}

/** Where each points, which is the same in all frames of a step. */
function anchorRules(notes: readonly Note[], scene: Scene): string {
	return notes
		.map(({ annotation }, index) => {
			const anchor = anchorOf(annotation, scene);
			return anchor === null ? '' : `.note-${index}{${anchorValues(anchor)}}`;
		})
		.join('');
}

function anchorValues({ position, radius }: Anchor): string {
	const [x, y] = toUnits(position);
	return `--x:${Math.round(x)};--y:${Math.round(y)};--radius:${pixels(radius)}`;
}

function placeRule({ note, box, leader }: PlacedNote, notes: readonly Note[]): string {
	const values = {
		left: pixels(box.left),
		top: pixels(box.top),
		width: pixels(box.right - box.left),
		height: pixels(box.bottom - box.top),
		...(leader === null ? { leader: 'none' } : {})
	};
	const set = Object.entries(values).map(([name, value]) => `--${name}:${value}`);
	const align = box.right <= 0 ? ';text-align:right' : '';
	const index = notes.findIndex(({ annotation }) => annotation.id === note.annotation.id);
	return `.note-${index}{visibility:visible;${set.join(';')}${align}}`;
}

function pixels(value: number): string {
	return `${Math.round(value)}px`;
}
