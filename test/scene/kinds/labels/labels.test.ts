// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { circlesOf } from '../../../../src/scene/kinds/circles/features';
import { features as numberFeatures } from '../../../../src/scene/kinds/numbers/features';
import { LABEL_RANKS, type PlacedLabel } from '../../../../src/scene/labels/label';
import { labelExtent } from '../../../../src/scene/labels/candidates';
import type { Box, Point } from '../../../../src/geometry/screen';
import { labelsOf } from '../../../../src/scene/kinds/labels/features';
import { drawnExtent } from '../../../../src/scene/kinds/places/size';
import { rankOf } from '../../../../src/model/find';
import type { Scene } from '../../../../src/scene/scene';
import { scaleAt } from '../../../../src/scene/scale';
import { wholeChoice } from '../../../../src/model/choice';
import { pixelDistance, project, WORLD_SIZE } from '../../../../src/geometry/mercator';
import type { Position } from '../../../../src/geometry/position';
import type { Dataset } from '../../../../src/model/types';
import {
	choicesOfMeasure,
	REAL,
	sceneOf,
	TELLINGS,
	ZOOM_STEPS
} from '../../../support/realDataset';

/** The zooms that a step stands for: its first, one between, and where the next begins. */
const WITHIN_STEP = [0, 0.25, 0.5];

describe.each(TELLINGS)('labelsOf(scene) of %s', (_, story, language) => {
	const scenes = everyScene(story, language).map((scene) => ({ scene, placed: labelsOf(scene) }));
	const drawn = scenes.flatMap(({ scene, placed }) =>
		WITHIN_STEP.map((along) => ({
			scene,
			zoom: scene.zoom + along,
			placed: placed.filter(({ isDeferred }) => !isDeferred || along >= 0.25)
		}))
	);

	it('writes no name over a mark, nor across a corner of its box, for which MapLibre takes it', () => {
		for (const { scene, zoom, placed } of drawn) {
			const marks = scene.marks.flatMap((mark) => {
				const { x, y } = pixels(mark.position, zoom);
				const extent = drawnExtent(mark);
				if (extent === null) return [];
				return [{ left: x - extent, right: x + extent, top: y - extent, bottom: y + extent }];
			});
			const over = placed.filter((label) => {
				const own = boxAt(label, zoom, language);
				return marks.some((box) => overlaps(own, box));
			});
			expect(over.map(({ id }) => `${id} at ${zoom}`)).toEqual([]);
		}
	});

	it('writes no name over a circle, its own least of all', () => {
		for (const { scene, zoom, placed } of drawn) {
			const discs = circlesOf(scene).map(({ position, radius }) => ({
				...pixels(position, zoom),
				radius: radius * scaleAt(zoom)
			}));
			expect(covered(placed, discs, zoom, language)).toEqual([]);
		}
	});

	it('writes no name over another, nor over the number of a flow', () => {
		for (const { scene, zoom, placed } of drawn) {
			const numbers = numberFeatures(scene).map(
				({ geometry }) => geometry.coordinates as unknown as Position
			);
			const boxes = placed.map((label) => boxAt(label, zoom, language));
			for (const [index, box] of boxes.entries()) {
				const others = boxes.slice(index + 1).filter((other) => overlaps(box, other));
				expect(others, placed[index]?.id).toEqual([]);
				const held = numbers.filter((number) => holds(box, pixels(number, zoom)));
				expect(held, placed[index]?.id).toEqual([]);
			}
		}
	});

	it('names each thing once, and only what the dataset or the table names', () => {
		for (const { scene, placed } of scenes) {
			const ids = placed.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			for (const { id, rank } of placed) {
				if (rank === LABEL_RANKS.place) {
					const merged = scene.marks.flatMap(({ places }) => (places.length > 1 ? places : []));
					const drawn = merged.filter(({ values }) => values.length > 0);
					const own = [
						...scene.marks.map((mark) => mark.id),
						...drawn.map(({ place }) => place.id)
					];
					expect(own).toContain(id);
				} else if (rank === LABEL_RANKS.city || rank === LABEL_RANKS.sea) {
					expect(scene.orientation.map((each) => each.id)).toContain(id);
				} else expect(Object.keys(story.countries)).toContain(id);
			}
		}
	});

	it('keeps what the story does not touch off the world, and small countries off the continent', () => {
		for (const { scene, placed } of scenes) {
			for (const { id, rank } of placed) {
				if (rank !== LABEL_RANKS.otherCountry) continue;
				expect(scene.zoom).toBeGreaterThanOrEqual(story.countries[id]?.nameFrom ?? Infinity);
				expect(scene.zoom).toBeGreaterThanOrEqual(2.5);
			}
		}
	});

	it('names no city beside a place of the story that bears its name', () => {
		for (const { placed } of scenes) {
			const names = placed
				.filter(({ rank }) => rank === LABEL_RANKS.place || rank === LABEL_RANKS.city)
				.map(({ name }) => name[language]);
			expect(names.length).toBe(new Set(names).size);
		}
	});

	it('names no city where a place of the story stands', () => {
		for (const { scene, placed } of scenes) {
			for (const { id, rank, position } of placed) {
				if (rank !== LABEL_RANKS.city) continue;
				for (const group of scene.visible.places) {
					const away = pixelDistance(group.position, position, scene.zoom);
					expect(away, `${id} beside ${group.place.id}`).toBeGreaterThanOrEqual(40);
				}
			}
		}
	});

	it('holds all the numbers of its circles, in their order, or none for want of room', () => {
		for (const { scene, placed } of scenes) {
			for (const { id, numbers } of placed) {
				const { countries, places } = scene.visible;
				const [first] = id.split(',');
				const told =
					countries.find(({ code }) => code === id) ??
					places.find(({ place }) => place.id === first);
				const values = told?.values ?? [];
				const ranks = values.map(({ operation }) => rankOf(story, operation));
				if (numbers.length > 0) expect(numbers.map(({ rank }) => rank)).toEqual(ranks.slice(0, 6));
			}
		}
	});

	it('names what a mark holds, the first two of several, and says that there are more', () => {
		for (const { scene, placed } of scenes) {
			for (const mark of scene.marks.filter(({ country }) => country === null)) {
				const label = placed.find(({ id }) => id === mark.id);
				if (label === undefined) continue;
				const joined = (text = '') => text.replaceAll(/[ \n]/g, '');
				const said = joined(label.name[language]);
				const [first = '', second = ''] = mark.places.map(({ place }) =>
					joined(place.name[language])
				);
				expect(said.startsWith(first)).toBe(true);
				const namesBoth = said.includes(`,${second}`);
				const saysMore = said.endsWith('…') || label.numbers.length > 0 || /\d/.test(said);
				if (mark.places.length > 1 && !namesBoth) expect(saysMore).toBe(true);
				if (mark.places.length > 2 && namesBoth) expect(said.endsWith('…')).toBe(true);
				if (mark.places.length === 1) expect(said.endsWith('…')).toBe(false);
			}
		}
	});
});

describe('labelsOf(scene) of the published story', () => {
	it('says what the circles of a port are, though its mark has merged with others', () => {
		for (const [operations, zoom] of [
			[wholeChoice(REAL).operations, 4],
			[['sky-ecc'], 4],
			[wholeChoice(REAL).operations, 7]
		] as const) {
			const choice = { ...wholeChoice(REAL), operations, measure: 'cocaine-kg' };
			const scene = sceneOf(REAL, choice, zoom);
			const label = labelsOf(scene).find(({ id }) => id.split(',')[0] === 'port-of-antwerp');
			const said = `${label?.name.fr} ${label?.numbers.map(({ text }) => text).join(' ')}`;
			expect(said, `${operations.length} at ${zoom}`).toMatch(/27.640|27,6/);
		}
	});

	it('names every place and every country with a number, close up', () => {
		for (const zoom of [7, 8, 9, 10]) {
			const scene = sceneOf(REAL, wholeChoice(REAL), zoom);
			const named = new Set(labelsOf(scene).map(({ id }) => id));
			const told = [
				...scene.marks.filter(({ country }) => country === null).map(({ id }) => id),
				...scene.visible.countries.filter(({ values }) => values.length > 0).map(({ code }) => code)
			];
			expect(told.filter((id) => !named.has(id))).toEqual([]);
		}
	});
});

function everyScene(story: Dataset, language: string): Scene[] {
	return [
		...ZOOM_STEPS.map((zoom) => [wholeChoice(story), zoom] as const),
		...choicesOfMeasure(story).flatMap((choice) =>
			[2.5, 4, 5.5].map((zoom) => [choice, zoom] as const)
		)
	].map(([choice, zoom]) => sceneOf(story, choice, zoom, 'mercator', language));
}

function pixels(position: Position, zoom: number): Point {
	const [x, y] = project(position);
	const scale = WORLD_SIZE * 2 ** zoom;
	return { x: x * scale, y: y * scale };
}

function boxAt(label: PlacedLabel, zoom: number, language: string): Box {
	const { x, y } = pixels(label.position, zoom);
	const { left, top, right, bottom } = labelExtent(label, language);
	return { left: x + left, top: y + top, right: x + right, bottom: y + bottom };
}

/** The labels that a disc reaches into. */
function covered(
	placed: readonly PlacedLabel[],
	discs: readonly (Point & { readonly radius: number })[],
	zoom: number,
	language: string
): string[] {
	return placed
		.filter((label) => {
			const box = boxAt(label, zoom, language);
			return discs.some(({ x, y, radius }) => {
				const right = Math.max(box.left - x, 0, x - box.right);
				const down = Math.max(box.top - y, 0, y - box.bottom);
				return Math.hypot(right, down) < radius - 0.01;
			});
		})
		.map(({ id }) => `${id} at ${zoom}`);
}

function overlaps(a: Box, b: Box): boolean {
	return (
		a.left < b.right - 0.01 &&
		b.left < a.right - 0.01 &&
		a.top < b.bottom - 0.01 &&
		b.top < a.bottom - 0.01
	);
}

function holds(box: Box, { x, y }: Point): boolean {
	return x > box.left && x < box.right && y > box.top && y < box.bottom;
}
