/** Where a frame's annotations stand at a zoom step: the same for the picture and for the live map at home. */
import type { Annotation } from '../../model/annotations';
import { lateZoom, zoomStepEnd, type Mark } from '../../model/marks/marks';
import type { Bounds, Position } from '../../geometry/position';
import { labelsOf } from '../../scene/kinds/labels/features';
import { surroundings } from '../../scene/kinds/labels/obstacles';
import { drawnRadius } from '../../scene/kinds/places/size';
import { labelExtent } from '../../scene/labels/candidates';
import { LABEL_RANKS } from '../../scene/labels/label';
import type { Box, Point } from '../../geometry/screen';
import { boxAround, moved, Occupied } from '../../scene/labels/occupied';
import { segmentsOf } from '../../scene/labels/segment';
import type { Scene } from '../../scene/scene';
import { extentOf, frameAt, toUnits } from '../plane';
import { arrange } from './arrange';
import { candidatesOf, type Candidate, type Ground } from './candidates';
import { heightIn, WIDTHS, type Said } from './size';

export type Orientation = 'landscape' | 'portrait';

export interface Note {
	readonly annotation: Annotation;
	readonly said: Said;
}

export interface PlacedNote extends Candidate {
	readonly note: Note;
	readonly position: Position;
	/** CSS pixels across that its text is set in. */
	readonly width: number;
}

/** CSS pixels at the corners of a frame that controls may lie over: buttons, the strip of what is outside, a legend. */
const CONTROLS = {
	buttons: { width: 56, height: 208 },
	strip: { width: 390, height: 64 },
	legend: { width: 264, height: 370 }
} as const;

/** What covering each kind of name costs. */
const NAME_COST = { country: 70, place: 40, quiet: 8 } as const;

/** How many places of each annotation are tried against those of the others. */
const MOST = 36;

/** `least` is the length in CSS pixels that the longer side of every such frame has at least. */
export function placeNotes(
	notes: readonly Note[],
	scene: Scene,
	bounds: Bounds,
	hasLegend: boolean,
	least: number,
	orientation: Orientation
): PlacedNote[] {
	const zooms = [scene.zoom, lateZoom(scene.zoom), zoomStepEnd(scene.zoom)];
	const around = surroundings(scene);
	const all = notes.flatMap((note) => {
		const mark = markOf(note.annotation, scene);
		if (mark === null) return [];
		const grounds = zooms.map((zoom) =>
			groundAt(zoom, mark, scene, around, bounds, hasLegend, least, orientation)
		);
		const side = note.annotation.sides[orientation === 'landscape' ? 'wide' : 'middle'];
		const radius = drawnRadius(mark, scene.visible.largest, scene.zoom);
		const candidates = WIDTHS.flatMap((width, index) =>
			candidatesOf({ width, height: heightIn(note.said, width) }, side, radius, grounds, MOST).map(
				(candidate) => ({ ...candidate, width, cost: candidate.cost + index * 4 })
			)
		)
			.sort((a, b) => a.cost - b.cost)
			.slice(0, MOST);
		return [
			{ note, position: mark.position, candidates, anchors: grounds.map(({ anchor }) => anchor) }
		];
	});
	const chosen = arrange(all);
	return all.flatMap(({ note, position, candidates }, index) => {
		const found = candidates.find((candidate) => candidate === chosen[index]);
		return found ? [{ ...found, note, position }] : [];
	});
}

export interface Anchor {
	readonly position: Position;
	/** CSS pixels from there to where its leader begins. */
	readonly radius: number;
}

/** What an annotation points at; null where nothing that is drawn bears it. */
export function anchorOf(annotation: Annotation, scene: Scene): Anchor | null {
	const mark = markOf(annotation, scene);
	if (mark === null) return null;
	return { position: mark.position, radius: drawnRadius(mark, scene.visible.largest, scene.zoom) };
}

/** The mark that bears what an annotation points at; null where none does. */
function markOf({ target, event }: Annotation, { marks, dataset }: Scene): Mark | null {
	const country =
		target.type === 'country'
			? target.id
			: target.type === 'flow'
				? (dataset.events.find(({ id }) => id === target.id)?.flow?.to ?? null)
				: null;
	if (country !== null) return marks.find((mark) => mark.country?.code === country) ?? null;
	const holds = ({ places, country: own, events }: Mark) =>
		target.type === 'place'
			? places.some(({ place }) => place.id === target.id)
			: own === null && events.some(({ id }) => id === event);
	return (
		marks.find(holds) ?? marks.find(({ events }) => events.some(({ id }) => id === event)) ?? null
	);
}

function groundAt(
	zoom: number,
	mark: Mark,
	scene: Scene,
	{ obstacles, avoided }: ReturnType<typeof surroundings>,
	bounds: Bounds,
	hasLegend: boolean,
	least: number,
	orientation: Orientation
): Ground {
	const extent = extentOf(bounds);
	const scale = 2 ** (zoom - 4);
	const [across, down] = frameAt(extent, zoom);
	const [width, height] =
		orientation === 'landscape' ? [Math.max(across, least), down] : [across, Math.max(down, least)];
	const toPixels = (position: Position): Point => {
		const [x, y] = toUnits(position);
		return { x: (x - extent.x) * scale, y: (y - extent.y) * scale };
	};
	const occupied = new Occupied();
	const marks: Box[] = [];
	for (const obstacle of obstacles) {
		const point = toPixels(obstacle.position);
		const isDisc = 'radius' in obstacle;
		const [wide, high] = isDisc
			? [2 * obstacle.radius, 2 * obstacle.radius]
			: [obstacle.width, obstacle.height];
		marks.push(boxAround(point, wide, high));
		occupied.add(isDisc ? { ...point, radius: obstacle.radius } : boxAround(point, wide, high));
	}
	const inside = boxAround({ x: 0, y: 0 }, width, height);
	for (const control of controls(inside, hasLegend)) occupied.add(control);
	return {
		anchor: toPixels(mark.position),
		inside,
		occupied,
		marks,
		avoided: labelsOf(scene).map((label) => ({
			box: moved(labelExtent(label, scene.words.language), toPixels(label.position)),
			cost: nameCost(label.rank)
		})),
		lines: avoided.map(({ line, weight }) => ({
			segments: segmentsOf(line.map(toPixels)),
			cost: 10 + 24 * weight
		}))
	};
}

function nameCost(rank: string | number): number {
	if (rank === LABEL_RANKS.country) return NAME_COST.country;
	return rank === LABEL_RANKS.place ? NAME_COST.place : NAME_COST.quiet;
}

function controls({ left, top, right, bottom }: Box, hasLegend: boolean): Box[] {
	const { buttons, strip, legend } = CONTROLS;
	return [
		{ left: right - buttons.width, top, right, bottom: top + buttons.height },
		{ left, top, right: Math.min(right, left + strip.width), bottom: top + strip.height },
		...(hasLegend
			? [{ left, top: bottom - legend.height, right: left + legend.width, bottom }]
			: [])
	];
}
