// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnRadius, hitMark, REACH, type ScreenMark } from '../../src/map/hit';
import { circlesOf } from '../../src/map/layers/circles';
import { markRadius } from '../../src/map/layers/places';
import { scaleAt } from '../../src/map/scale';
import { wholeChoice } from '../../src/model/choice';
import { marksOf } from '../../src/model/marks';
import { select } from '../../src/model/select';
import { REAL, sceneOf } from '../support/realDataset';
import { dataset, event, place } from '../model/build';
import { screenMark } from './screenMark';

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
