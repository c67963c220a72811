// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { globeDistance } from '../../src/geometry/globe';
import { pixelDistance } from '../../src/geometry/mercator';
import type { Position } from '../../src/geometry/position';
import { distanceBetween, Neighbourhood, spaceAt } from '../../src/geometry/space';

const REACH = 24;

const position: fc.Arbitrary<Position> = fc.tuple(
	fc.double({ min: -180, max: 180, noNaN: true }),
	fc.double({ min: -80, max: 80, noNaN: true })
);
const zoom = fc.double({ min: 0, max: 6, noNaN: true });

describe('spaceAt(zoom, projection)', () => {
	it.each([
		['mercator', pixelDistance],
		['globe', globeDistance]
	] as const)('keeps the distances of %s', (projection, distance) => {
		fc.assert(
			fc.property(position, position, zoom, (a, b, at) => {
				const toPoint = spaceAt(at, projection);
				expect(distanceBetween(toPoint(a), toPoint(b))).toBeCloseTo(distance(a, b, at), 4);
			})
		);
	});
});

describe('new Neighbourhood(reach)', () => {
	it('finds every item closer than the reach, and no other', () => {
		const near: fc.Arbitrary<Position> = fc.tuple(
			fc.double({ min: 0, max: 8, noNaN: true }),
			fc.double({ min: 48, max: 54, noNaN: true })
		);
		fc.assert(
			fc.property(fc.array(near, { maxLength: 30 }), near, (positions, own) => {
				const toPoint = spaceAt(5, 'globe');
				const around = new Neighbourhood<number>(REACH);
				for (const [index, each] of positions.entries()) around.add(index, toPoint(each));
				const expected = positions.flatMap((each, index) =>
					distanceBetween(toPoint(each), toPoint(own)) < REACH ? [index] : []
				);
				const found = around.near(toPoint(own)).map(({ item }) => item);
				expect(found.sort((a, b) => a - b)).toEqual(expected);
			})
		);
	});
});
