/** Where annotations stand in a frame: the same for the picture and for the live map, on screen, on paper and in files. */
import type { Box, Point } from '../../geometry/screen';
import type { Annotation, Side } from '../../model/annotations';
import type { Frame } from '../frame';
import { labelsOf } from '../kinds/labels/features';
import { surroundings } from '../kinds/labels/obstacles';
import { labelExtent } from '../labels/candidates';
import { LABEL_RANKS, type PlacedLabel } from '../labels/label';
import { boxAround, meets, moved, Occupied, type Disc } from '../labels/occupied';
import { areaOf } from '../labels/placement';
import { crosses, segmentsOf } from '../labels/segment';
import type { Scene } from '../scene';
import { anchorOf, type Anchor } from './anchor';
import { arrange, leaderFrom } from './arrange';
import { candidatesOf, type Avoided, type Candidate, type AnchoredFrame } from './candidates';
import { DISC, WORDS, type Form } from './form';
import { sizesOf, typeAt, type Said, type Type } from './size';

export interface Note {
	readonly annotation: Annotation;
	readonly said: Said;
}

export interface PlacedNote extends Candidate {
	readonly note: Note;
	readonly anchor: Anchor;
}

/** CSS pixels of width from which an annotation stands on its side for wide frames, and for middle ones. */
const WIDE = 700;
const MIDDLE = 480;

/**
 * What covering each kind of name costs, and a leader through it. Names for orientation go when something lies over them; so does
 * the name of the place that the annotation names itself.
 */
const NAMES = {
	numbered: { covered: 400, crossed: 220 },
	story: { covered: 160, crossed: 110 },
	orientation: { covered: 12, crossed: 8 }
} as const;

/** What a leader through a mark that is not its own costs. */
const CROSSED_MARK = 500;

/** What words over a flow cost, and over each pixel of its width. */
const FLOW = { least: 160, pixel: 24 } as const;

/** CSS pixels around what an annotation points at beyond which nothing concerns it. */
const NEAR = 520;

/** One of so many points of a flow is near enough to tell what lies on it. */
const COARSE = 8;

/** How many places of each annotation are tried against those of the others. */
const MOST = 70;

/**
 * Places for as many of the annotations as find room, each the same beside its mark in all of the frames: one for a
 * frame that is at hand, or the extremes of those that a rule is written for.
 */
export function placeNotes(
	notes: readonly Note[],
	scene: Scene,
	frames: readonly Frame[],
	form: Form
): PlacedNote[] {
	const surrounding = frames.map((frame) => surroundingsIn(frame, scene));
	const all = notes.flatMap((note) => {
		const anchor = anchorOf(note.annotation, scene);
		if (anchor === null) return [];
		const anchored = frames.map((frame, index) =>
			frameAround(anchor, frame, surrounding[index] as Surrounding)
		);
		const type = typeAt(scene.zoom);
		const candidates = candidatesFor(note, anchor, type, frames, anchored, form).map(
			(candidate) => ({
				...candidate,
				note,
				anchor
			})
		);
		return [{ candidates, anchors: anchored.map(({ anchor: own }) => own) }];
	});
	return arrange(all).filter((placed) => placed !== null);
}

/** Best first. */
function candidatesFor(
	{ annotation, said }: Note,
	{ radius, isCircle }: Anchor,
	type: Type,
	frames: readonly Frame[],
	anchored: readonly AnchoredFrame[],
	form: Form
): Candidate[] {
	const side = sideOf(annotation, frames);
	if (form === 'words') {
		const sizes = sizesOf(said, type);
		const reach = radius + WORDS.reach;
		return candidatesOf({ ...WORDS, sizes, side, radius, reach, fineness: 1 }, anchored, MOST);
	}
	const { width, circle } = DISC;
	if (isCircle && radius >= circle) {
		return [{ box: boxAround({ x: 0, y: 0 }, width, width), leader: null, cost: 0 }];
	}
	const sizes = [{ width, height: width }];
	const reach = radius + DISC.reach;
	return candidatesOf({ ...DISC, sizes, side, radius, reach, fineness: 2 }, anchored, MOST);
}

function frameAround(
	{ id, position, isCircle }: Anchor,
	{ width, height, covers, toPixels }: Frame,
	{ areas, lines, names }: Surrounding
): AnchoredFrame {
	const anchor = toPixels(position);
	const isAround = ({ x, y }: Point) => Math.hypot(x - anchor.x, y - anchor.y) < 1;
	const others = areas.filter((area) => !isAround(middleOf(area)));
	const occupied = new Occupied();
	for (const item of [...covers, ...others]) occupied.add(item);
	const around = boxAround(anchor, 2 * NEAR, 2 * NEAR);
	const own = names.map((name) =>
		name.id === id && !isCircle ? { ...name, ...NAMES.orientation } : name
	);
	const passed = others.map((area) => ({ box: boundsOf(area), covered: 0, crossed: CROSSED_MARK }));
	return {
		anchor,
		inside: { left: 0, top: 0, right: width, bottom: height },
		occupied,
		lines: lines.map(({ segments, cost }) => ({
			segments: segments.filter((segment) => crosses(around, segment)),
			cost
		})),
		avoided: [...own, ...passed].filter(({ box }) => meets(box, around))
	};
}

function middleOf(area: Box | Disc): Point {
	if ('radius' in area) return area;
	return { x: (area.left + area.right) / 2, y: (area.top + area.bottom) / 2 };
}

function boundsOf(area: Box | Disc): Box {
	return 'radius' in area ? boxAround(area, 2 * area.radius, 2 * area.radius) : area;
}

/**
 * Ids of the names that placed annotations lie on, and which so are not shown; and those that lie under other boxes, which
 * each frame has its own of.
 */
export function namesUnder(
	placed: readonly PlacedNote[],
	scene: Scene,
	frames: readonly Frame[],
	boxes: readonly (readonly Box[])[] = []
): string[] {
	return labelsOf(scene)
		.filter((label) =>
			frames.some((frame, index) => {
				const name = boxOf(label, scene, frame);
				if (boxes[index]?.some((box) => meets(box, name))) return true;
				return placed.some((note) => {
					const at = frame.toPixels(note.anchor.position);
					const leader = leaderFrom(note, at);
					return meets(moved(note.box, at), name) || (leader !== null && crosses(name, leader));
				});
			})
		)
		.map(({ id }) => id);
}

function sideOf({ sides }: Annotation, frames: readonly Frame[]): Side {
	const width = Math.min(...frames.map((frame) => frame.width));
	return width >= WIDE ? sides.wide : width >= MIDDLE ? sides.middle : sides.narrow;
}

interface Name extends Avoided {
	readonly id: string;
}

interface Surrounding extends Pick<AnchoredFrame, 'lines'> {
	/** What no annotation may cover. */
	readonly areas: readonly (Box | Disc)[];
	readonly names: readonly Name[];
}

function surroundingsIn(frame: Frame, scene: Scene): Surrounding {
	const { obstacles, avoided } = surroundings(scene);
	return {
		areas: obstacles.map((obstacle) => areaOf(obstacle, frame.toPixels)),
		lines: avoided.map(({ line, weight }) => ({
			segments: segmentsOf(line.filter((_, index) => index % COARSE === 0).map(frame.toPixels)),
			cost: FLOW.least + FLOW.pixel * weight
		})),
		names: labelsOf(scene).map((label) => ({
			id: label.id,
			box: boxOf(label, scene, frame),
			...NAMES[purposeOf(label)]
		}))
	};
}

function boxOf(label: PlacedLabel, { words }: Scene, { toPixels }: Frame): Box {
	return moved(labelExtent(label, words.language), toPixels(label.position));
}

function purposeOf({ rank, numbers }: PlacedLabel): keyof typeof NAMES {
	if (numbers.length > 0) return 'numbered';
	return rank === LABEL_RANKS.country || rank === LABEL_RANKS.place ? 'story' : 'orientation';
}
