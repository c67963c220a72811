/** Annotations collide with nothing, in any frame that the pages give the map at home. */
import { describe, expect, it } from 'vitest';
import { project, WORLD_SIZE, zoomToFit } from '../../../src/geometry/mercator';
import type { FrameSize } from '../../../src/geometry/screen';
import { annotationsOf } from '../../../src/model/annotations';
import { wholeChoice } from '../../../src/model/choice';
import { zoomStep, zoomStepEnd } from '../../../src/model/marks/marks';
import type { Dataset } from '../../../src/model/types';
import { layoutsOf, type Layout } from '../../../src/poster/annotations/covers';
import { frameClasses, type FrameClass } from '../../../src/poster/annotations/frames';
import { formIn } from '../../../src/scene/annotations/form';
import { placeNotes, type Note } from '../../../src/scene/annotations/place';
import type { Frame } from '../../../src/scene/frame';
import { homeOf, SHAPES, shapeOf } from '../../../src/scene/home';
import type { Scene } from '../../../src/scene/scene';
import { loadLocale } from '../../../src/i18n/locale';
import { annotationWords } from '../../../src/words/annotation';
import { mapWords } from '../../../src/words/map';
import { collisions, covered } from '../../support/noteCollisions';
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
		covers: covers(size),
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
	const words = mapWords(await loadLocale(language));
	return { ...sceneOf(REAL, wholeChoice(REAL), zoom), words };
}

async function notesOf(language: string): Promise<Note[]> {
	const words = await loadLocale(language);
	const { visible } = await sceneIn(language, 4);
	return annotationsOf(REAL.story, visible, null).map((annotation) => ({
		annotation,
		said: annotationWords(annotation, REAL, words)
	}));
}
