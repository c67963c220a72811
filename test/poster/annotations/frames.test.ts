/** Annotations collide with nothing, in any frame that the pages give the map at home. */
import { describe, expect, it } from 'vitest';
import { project, WORLD_SIZE, zoomToFit } from '../../../src/geometry/mercator';
import type { Box, FrameSize, Point } from '../../../src/geometry/screen';
import { annotationsOf } from '../../../src/model/annotations';
import { wholeChoice } from '../../../src/model/choice';
import { zoomStep, zoomStepEnd } from '../../../src/model/marks/marks';
import type { Dataset } from '../../../src/model/types';
import { layoutsOf, type Layout } from '../../../src/poster/annotations/covers';
import { frameClasses, type FrameClass } from '../../../src/poster/annotations/frames';
import { DISC, formIn } from '../../../src/scene/annotations/form';
import { placeNotes, type Note, type PlacedNote } from '../../../src/scene/annotations/place';
import type { Frame } from '../../../src/scene/frame';
import { homeOf, SHAPES, shapeOf } from '../../../src/scene/home';
import { surroundings } from '../../../src/scene/kinds/labels/obstacles';
import {
	boxAround,
	grown,
	meets,
	moved,
	Occupied,
	type Disc
} from '../../../src/scene/labels/occupied';
import { crosses, type Segment } from '../../../src/scene/labels/segment';
import type { Scene } from '../../../src/scene/scene';
import { loadWords } from '../../../src/i18n/words';
import { annotationWords } from '../../../src/words/annotation';
import { mapWords } from '../../../src/words/map';
import { REAL, sceneOf } from '../../support/realDataset';

/** CSS pixels of the map in nine windows, and whether the page's legend lies over it. */
const NINE = [
	[280, 232, false],
	[360, 265, false],
	[360, 365, false],
	[740, 288, false],
	[800, 544, false],
	[820, 637, false],
	[792, 768, true],
	[1040, 900, true],
	[1520, 1080, true]
] as const;

const STEPS = [2.5, 3, 3.5, 4, 4.5];
const LANGUAGES = ['fr', 'en'] as const;
const LAYOUTS = layoutsOf(true);

describe.each(LANGUAGES)('the annotations of home in “%s”', (language) => {
	it.each(NINE)('collide with nothing in a map of %i × %i', async (width, height, hasLegend) => {
		const layout = layoutFor(hasLegend);
		const frame = homeFrame(REAL, { width, height }, layout);
		const scene = await sceneIn(language, zoomStep(frame.zoom));
		const own = classesOf(scene.zoom, layout).find((found) => holds(found, frame));
		expect(own, 'a class for the frame').toBeDefined();
		const placed = placeNotes(await notesOf(language), scene, own?.frames ?? [], formIn(frame));
		expect(placed).toHaveLength(REAL.story.home.length);
		expect(collisions(placed, scene, frame)).toEqual([]);
	});

	describe.each(STEPS)('at the zoom step %d', (zoom) => {
		it.each(LAYOUTS)('find room in every class of frames, clear of all, $id', async (layout) => {
			const scene = await sceneIn(language, zoom);
			const notes = await notesOf(language);
			for (const { form, query, frames } of classesOf(zoom, layout)) {
				const placed = placeNotes(notes, scene, frames, form);
				expect(placed.length, query).toBe(REAL.story.home.length);
				expect(
					frames.flatMap((frame) => covered(placed, scene, frame)),
					query
				).toEqual([]);
			}
		});
	});
});

function layoutFor(hasLegend: boolean): Layout {
	const found = LAYOUTS.find(({ id }) => (id === 'wide') === hasLegend);
	if (found === undefined) throw new Error('no such layout');
	return found;
}

function classesOf(zoom: number, layout: Layout): FrameClass[] {
	const step = {
		zoom,
		from: zoom === STEPS[0] ? null : zoom,
		to: zoom === STEPS.at(-1) ? null : zoomStepEnd(zoom)
	};
	return SHAPES.flatMap((shape) => frameClasses(step, shape, REAL.story.bounds[shape], layout));
}

/** Whether the frame is one that the class is for: as wide and as high as its smallest, and of its form and shape. */
function holds({ form, frames, query }: FrameClass, frame: Frame): boolean {
	const [first] = frames;
	if (first === undefined || form !== formIn(frame) || shapeOf(first) !== shapeOf(frame))
		return false;
	const limits = [...query.matchAll(/(not )?\(min-width: (\d+)px\)/g)];
	return limits.every(([, not, width]) => frame.width >= Number(width) === (not === undefined));
}

function homeFrame({ story }: Dataset, size: FrameSize, { covers }: Layout): Frame {
	const bounds = homeOf(story.bounds, size);
	const zoom = zoomToFit(bounds, size.width, size.height);
	const world = WORLD_SIZE * 2 ** zoom;
	const [left, top] = project([bounds[0], bounds[3]]);
	const [right, bottom] = project([bounds[2], bounds[1]]);
	return {
		...size,
		zoom,
		covers: covers(size, formIn(size)),
		toPixels: (position) => {
			const [x, y] = project(position);
			return {
				x: (x - (left + right) / 2) * world + size.width / 2,
				y: (y - (top + bottom) / 2) * world + size.height / 2
			};
		}
	};
}

async function sceneIn(language: string, zoom: number): Promise<Scene> {
	const words = mapWords(await loadWords(language));
	return { ...sceneOf(REAL, wholeChoice(REAL), zoom), words };
}

async function notesOf(language: string): Promise<Note[]> {
	const words = await loadWords(language);
	const { visible } = await sceneIn(language, 4);
	return annotationsOf(REAL.story, visible, null).map((annotation) => ({
		annotation,
		said: annotationWords(annotation, REAL, words)
	}));
}

interface Drawn {
	readonly id: string;
	readonly anchor: Point;
	readonly box: Box;
	readonly leader: Segment | null;
	readonly isInCircle: boolean;
}

function drawnIn(placed: readonly PlacedNote[], { toPixels }: Frame): Drawn[] {
	return placed.map(({ note, anchor, box, leader }) => {
		const at = toPixels(anchor.position);
		const line = leader?.map(({ x, y }) => ({ x: x + at.x, y: y + at.y })) ?? null;
		return {
			id: note.annotation.id,
			anchor: at,
			box: moved(box, at),
			leader: line as Segment | null,
			isInCircle: leader === null
		};
	});
}

/** Boxes on one another, on marks, circles, numbers, controls, or over the frame's sides. */
function covered(placed: readonly PlacedNote[], scene: Scene, frame: Frame): string[] {
	const drawn = drawnIn(placed, frame);
	return drawn.flatMap(({ id, box, anchor, isInCircle }) => {
		// a number is round, and so are most marks: corners of their boxes may meet
		const isNumber = Math.round(box.right - box.left) === DISC.width;
		const ground = new Occupied();
		for (const cover of frame.covers) ground.add(cover);
		for (const area of areasBeside(anchor, scene, frame)) ground.add(area);
		const isInside =
			box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height;
		const others = drawn.filter((other) => other.id !== id && meets(other.box, box));
		return [
			...(isInside ? [] : [`${id} is cut`]),
			...(ground.isFree(isNumber ? grown(box, -3) : box) || isInCircle
				? []
				: [`${id} covers a mark or a control`]),
			...others.map((other) => `${id} covers ${other.id}`)
		];
	});
}

/** The same, and leaders through boxes, one another and marks. */
function collisions(placed: readonly PlacedNote[], scene: Scene, frame: Frame): string[] {
	const drawn = drawnIn(placed, frame);
	const lines = drawn.flatMap(({ id, leader, anchor }) => {
		if (leader === null) return [];
		const others = drawn.filter((other) => other.id !== id);
		// most marks are round: a line may pass the corners of their boxes
		const passed = areasBeside(anchor, scene, frame).filter((area) =>
			crosses(grown(boxOf(area), -4), leader)
		);
		return [
			...others
				.filter(({ box }) => crosses(box, leader))
				.map((other) => `${id} strikes ${other.id}`),
			...passed.map(() => `${id} strikes a mark`)
		];
	});
	return [...covered(placed, scene, frame), ...lines];
}

/** What stands in the frame, but for what stands where an annotation points. */
function areasBeside(anchor: Point, scene: Scene, { toPixels }: Frame): (Box | Disc)[] {
	return surroundings(scene).obstacles.flatMap((obstacle): (Box | Disc)[] => {
		const at = toPixels(obstacle.position);
		if (Math.hypot(at.x - anchor.x, at.y - anchor.y) < 1) return [];
		return 'radius' in obstacle
			? [{ ...at, radius: obstacle.radius }]
			: [boxAround(at, obstacle.width, obstacle.height)];
	});
}

function boxOf(area: Box | Disc): Box {
	return 'radius' in area ? boxAround(area, 1.4 * area.radius, 1.4 * area.radius) : area;
}
