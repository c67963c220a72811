// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/geometry/screen';
import { hitMark, REACH, type ScreenMark } from '../../../src/scene/marks/hit';
import { circlesOf } from '../../../src/scene/kinds/circles/features';
import type { Scene } from '../../../src/scene/scene';
import { drawnRadius, markRadius } from '../../../src/scene/kinds/places/size';
import { scaleAt } from '../../../src/scene/scale';
import { wholeChoice } from '../../../src/model/choice';
import { marksOf } from '../../../src/model/marks/marks';
import { select } from '../../../src/model/visible/select';
import { project, WORLD_SIZE } from '../../../src/geometry/mercator';
import { choicesOfMeasure, REAL, sceneOf, STORIES, ZOOM_STEPS } from '../../support/realDataset';
import { dataset, event, place } from '../../model/build';
import { screenMark } from '../screenMark';

describe('hitMark(marks, pointer, reach)', () => {
	const small = screenMark('small', 100, 100, 11);
	const large = screenMark('large', 110, 100, 60);

	it('is null where no mark is within reach', () => {
		expect(hitMark([small], { x: 130, y: 100 }, REACH.coarse)).toBeNull();
		expect(hitMark([], { x: 0, y: 0 }, REACH.coarse)).toBeNull();
	});

	it('reaches further for a finger than for a mouse', () => {
		const beside = { x: 115, y: 100 };
		expect(hitMark([small], beside, REACH.fine)).toBeNull();
		expect(hitMark([small], beside, REACH.coarse)).toBe(small.mark);
	});

	it('prefers the point to the circle that it stands in', () => {
		expect(hitMark([large, small], { x: 100, y: 100 }, REACH.fine)).toBe(small.mark);
		expect(hitMark([small, large], { x: 150, y: 100 }, REACH.fine)).toBe(large.mark);
	});

	it('takes the nearest of several', () => {
		const near = screenMark('near', 118, 100, 11);
		expect(hitMark([small, near], { x: 107, y: 100 }, REACH.fine)).toBe(small.mark);
		expect(hitMark([near, small], { x: 112, y: 100 }, REACH.fine)).toBe(near.mark);
	});

	it('never is one that the globe hides', () => {
		const behind = { ...screenMark('behind', 100, 100), isBehind: true };
		expect(hitMark([behind], { x: 100, y: 100 }, REACH.coarse)).toBeNull();
		expect(hitMark([behind, small], { x: 100, y: 100 }, REACH.fine)).toBe(small.mark);
	});

	it('takes the smaller of two areas around the pointer', () => {
		const inner = screenMark('inner', 200, 100, 40);
		const outer = screenMark('outer', 200, 110, 90);
		expect(hitMark([outer, inner], { x: 180, y: 125 }, REACH.fine)).toBe(inner.mark);
	});

	it('always hits a mark at whose centre nothing else is', () => {
		const anyMarks = fc.array(
			fc.tuple(fc.integer({ max: 999, min: 0 }), fc.integer({ max: 90, min: 3 }))
		);
		fc.assert(
			fc.property(anyMarks, (pairs) => {
				const marks = pairs.map(([x, radius], index) => screenMark(String(index), x, 0, radius));
				for (const own of marks) {
					const hit = hitMark(marks, own, REACH.fine);
					const found = marks.find(({ mark }) => mark === hit) as ScreenMark;
					expect(found.x).toBe(own.x);
				}
			})
		);
	});
});

describe.each(STORIES)('hitMark(marks, pointer, reach) of %s', (_, story) => {
	const sides = Array.from({ length: 8 }, (_, index) => (index * Math.PI) / 4);
	const around = ({ x, y }: Point, far: number) =>
		sides.map((angle) => ({ x: x + far * Math.cos(angle), y: y + far * Math.sin(angle) }));
	const distanceTo = (pointer: Point) => (mark: ScreenMark) =>
		Math.hypot(mark.x - pointer.x, mark.y - pointer.y);
	const views = [
		...ZOOM_STEPS.map((zoom) => sceneOf(story, wholeChoice(story), zoom)),
		...choicesOfMeasure(story).map((choice) => sceneOf(story, choice, 3))
	].map(screenOf);

	it.each(Object.entries(REACH))('finds every mark at its middle: %s pointer', (_, reach) => {
		const missed = views.flatMap((marks) =>
			marks.filter((own) => hitMark(marks, own, reach) !== own.mark)
		);
		expect(missed.map(({ mark }) => mark.id)).toEqual([]);
	});

	it.each(Object.entries(REACH))('gives all around to the nearest mark: %s pointer', (_, reach) => {
		const wrong = views.flatMap((marks) =>
			marks
				.flatMap((own) => around(own, reach - 0.01))
				.filter((pointer) => {
					const apart = distanceTo(pointer);
					const found = hitMark(marks, pointer, reach);
					const hit = marks.find(({ mark }) => mark === found);
					return !hit || apart(hit) > Math.min(...marks.map(apart)) + 1e-9;
				})
		);
		expect(wrong).toEqual([]);
	});

	it('leaves every place a target of 24 pixels among the places, and a finger one of 44 alone', () => {
		expect(REACH).toEqual({ fine: 12, coarse: 22 });
		for (const all of views) {
			const marks = all.filter(({ mark }) => mark.country === null && mark.shape !== 'region');
			const missed = marks.filter(
				(own) =>
					around(own, 11.99).some((at) => hitMark(marks, at, REACH.fine) !== own.mark) ||
					around(own, 21.99).some((at) => hitMark([own], at, REACH.coarse) !== own.mark)
			);
			expect(missed.map(({ mark }) => mark.id)).toEqual([]);
		}
	});
});

/** The marks on a screen whose corner is that of the flat world. */
function screenOf({ marks, visible, zoom }: Scene): ScreenMark[] {
	return marks.map((mark) => {
		const [x, y] = project(mark.position).map((side) => side * WORLD_SIZE * 2 ** zoom);
		const radius = drawnRadius(mark, visible.largest, zoom);
		return { mark, x: x ?? 0, y: y ?? 0, radius, isBehind: false };
	});
}

describe('drawnRadius(mark, largest, zoom)', () => {
	it('is the mark’s own where it has no circle', () => {
		const story = dataset(event('a', { place: place('lille', [3.057, 50.629]) }));
		const [mark] = marksOf(select(story, wholeChoice(story)), story, 4);
		expect(mark && drawnRadius(mark, 0, 4)).toBe(mark && markRadius(mark));
	});

	it('is a region’s halo, which doubles with each zoom', () => {
		const north = place('north', [3.1, 50.6], { precision: 'region', radius: 40 });
		const story = dataset(event('a', { place: north }));
		const [mark] = marksOf(select(story, wholeChoice(story)), story, 4);
		if (mark === undefined) throw new Error('The region has no mark.');
		expect(drawnRadius(mark, 0, 7)).toBeCloseTo(2 * drawnRadius(mark, 0, 6), 9);
	});

	it('holds half the circles of a country’s row', () => {
		const scene = sceneOf(REAL, wholeChoice(REAL), 5);
		const circles = circlesOf(scene).filter(({ isNational }) => isNational);
		for (const mark of scene.marks.filter(({ country }) => country && country.values.length > 0)) {
			const own = circles.filter(({ id }) => id.startsWith(`${mark.id}/`));
			const half = own.reduce((sum, { radius }) => sum + radius, 0) * scaleAt(5);
			expect(drawnRadius(mark, scene.visible.largest, 5)).toBeCloseTo(half, 9);
		}
	});
});
