// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryMark, pointInside } from '../../../src/scene/marks/entry';
import { screenMark } from '../screenMark';

const FRAME = { width: 400, height: 200 };

describe('entryMark(marks, frame, preferred)', () => {
	const north = screenMark('north', 210, -60);
	const corner = screenMark('corner', 20, 20);
	const near = screenMark('near', 230, 120);
	const marks = [north, corner, near];

	it('is the first preferred one that the frame shows', () => {
		expect(entryMark(marks, FRAME, [undefined, 'corner'])).toBe(corner);
		expect(entryMark(marks, FRAME, ['near', 'corner'])).toBe(near);
		expect(entryMark(marks, FRAME, ['north', 'corner'])).toBe(corner);
	});

	it('is else the nearest to the middle, and never one outside while one is in sight', () => {
		expect(entryMark(marks, FRAME, [null, 'gone'])).toBe(near);
		expect(entryMark(marks, FRAME, ['north'])).toBe(near);
		expect(entryMark([north, { ...near, isBehind: true }, corner], FRAME, [])).toBe(corner);
	});

	it('is any where none is in sight, and none where there is none', () => {
		expect(entryMark([north], FRAME, [])).toBe(north);
		expect(entryMark([], FRAME, [])).toBeUndefined();
	});
});

describe('pointInside(point, frame)', () => {
	it('moves a point no further than well inside', () => {
		const side = fc.integer({ min: -2000, max: 2000 });
		fc.assert(
			fc.property(side, side, (x, y) => {
				const point = pointInside({ x, y }, FRAME);
				expect(point.x).toBeGreaterThanOrEqual(60);
				expect(point.x).toBeLessThanOrEqual(340);
				expect(point.y).toBeGreaterThanOrEqual(30);
				expect(point.y).toBeLessThanOrEqual(170);
				expect(pointInside(point, FRAME)).toEqual(point);
			})
		);
		expect(pointInside({ x: 200, y: 100 }, FRAME)).toEqual({ x: 200, y: 100 });
	});
});
