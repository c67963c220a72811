// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	LARGEST_RADIUS,
	legendSteps,
	legendValues,
	radiusOf,
	scaleAt,
	SMALLEST_RADIUS
} from '../../src/scene/scale';
import { wholeChoice } from '../../src/model/choice';
import { select } from '../../src/model/visible/select';
import { STORIES } from '../support/realDataset';

/** Down to the cent, from one. */
const amount = fc.integer({ min: 100, max: 1e12 }).map((cents) => cents / 100);

describe('radiusOf(value, largest)', () => {
	it('gives the largest value the largest radius, and nothing none', () => {
		expect(radiusOf(500, 500)).toBe(LARGEST_RADIUS);
		expect(radiusOf(0, 500)).toBe(0);
		expect(radiusOf(5, 0)).toBe(0);
	});

	it('makes areas proportional, above the least that can be seen', () => {
		fc.assert(
			fc.property(amount, amount, (a, b) => {
				const [small, large] = [Math.min(a, b), Math.max(a, b)];
				const radius = radiusOf(small, large);
				expect(radius).toBeGreaterThanOrEqual(SMALLEST_RADIUS);
				if (radius > SMALLEST_RADIUS) {
					expect((radius / LARGEST_RADIUS) ** 2).toBeCloseTo(small / large, 9);
				}
			})
		);
	});
});

describe('scaleAt(zoom)', () => {
	it('is linear between its stops and constant beyond', () => {
		expect([0, 1, 2.5, 4, 7, 10, 12].map(scaleAt)).toEqual([0.6, 0.6, 0.8, 1, 1.5, 2, 2]);
	});

	it('never shrinks as the map grows', () => {
		const zoom = fc.double({ min: 0, max: 12, noNaN: true });
		fc.assert(
			fc.property(zoom, zoom, (a, b) => scaleAt(Math.min(a, b)) <= scaleAt(Math.max(a, b)))
		);
	});
});

describe('legendValues(largest)', () => {
	it.each([
		[12000, [10000, 2000, 500]],
		[888, [500, 100, 20]],
		[7, [5, 1]],
		[2, [2]],
		[1, [1]],
		[0, []]
	])('reads %d as round values', (largest, values) => {
		expect(legendValues(largest)).toEqual(values);
	});

	it('descends from no more than the largest, to round values', () => {
		fc.assert(
			fc.property(amount, (largest) => {
				const values = legendValues(largest);
				expect(values.length).toBeGreaterThan(0);
				expect(values).toEqual([...new Set(values)].sort((a, b) => b - a));
				expect(values[0]).toBeLessThanOrEqual(largest);
				for (const value of values) expect(String(value)).toMatch(/^[125]0*$/);
			})
		);
	});

	it.each(STORIES)('explains every measure of %s that draws circles', (_, story) => {
		for (const { id } of story.measures) {
			const visible = select(story, { ...wholeChoice(story), measure: id });
			const groups = [...visible.countries, ...visible.places];
			if (groups.every(({ values }) => values.length === 0)) continue;
			const values = legendValues(visible.largest);
			expect(values.length, id).toBeGreaterThan(0);
			expect(values[0], id).toBeLessThanOrEqual(visible.largest);
		}
	});
});

describe.each(STORIES)('legendSteps(largest, zoom) of %s', (_, story) => {
	const largest = story.measures.map(({ id }) => {
		return select(story, { ...wholeChoice(story), measure: id }).largest;
	});

	it('draws each value as the map does at the zoom', () => {
		for (const value of largest) {
			for (const zoom of [0, 2.5, 4, 7, 10]) {
				for (const step of legendSteps(value, zoom)) {
					expect(step.radius).toBeCloseTo(radiusOf(step.value, value) * scaleAt(zoom), 9);
				}
			}
		}
	});

	it('draws no circle larger than at scale 1, however near the map is, but for a single thing', () => {
		for (const value of largest.filter((one) => one > 0)) {
			for (const zoom of [0, 2.5, 4, 7, 10]) {
				const [top] = legendSteps(value, zoom);
				expect(top, `${value} at ${zoom}`).toBeDefined();
				const isSingle = top?.value === 1;
				expect(isSingle || (top?.radius ?? NaN) <= LARGEST_RADIUS, `${value} at ${zoom}`).toBe(
					true
				);
			}
		}
	});

	it('writes no value over another, however small the circles are', () => {
		for (const value of largest) {
			for (const zoom of [0, 2.5, 4, 7, 10]) {
				const baselines = legendSteps(value, zoom).map(({ baseline }) => baseline);
				for (const [index, baseline] of baselines.slice(1).entries()) {
					expect(baseline - (baselines[index] ?? NaN)).toBeGreaterThan(12.99);
				}
			}
		}
	});
});
