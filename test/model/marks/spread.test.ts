// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MERGE_DISTANCE } from '../../../src/model/marks/merge';
import { offsetPosition, pixelDistance } from '../../../src/geometry/mercator';
import { spread } from '../../../src/model/marks/spread';
import type { Position } from '../../../src/geometry/position';

const BELGRADE: Position = [20.46, 44.82];
const ZOOM = 2;

describe('spread(positions, taken, zoom, projection)', () => {
	it('leaves everything where it is that has room', () => {
		const apart = offsetPosition(BELGRADE, [MERGE_DISTANCE + 0.01, 0], ZOOM);
		expect(spread([BELGRADE], [apart], ZOOM, 'mercator')).toEqual([BELGRADE]);
	});

	it('steps no further aside than it must', () => {
		const near = offsetPosition(BELGRADE, [0, 10], ZOOM);
		const [aside = BELGRADE] = spread([near], [BELGRADE], ZOOM, 'mercator');
		expect(pixelDistance(aside, BELGRADE, ZOOM)).toBeGreaterThanOrEqual(MERGE_DISTANCE);
		expect(pixelDistance(aside, near, ZOOM)).toBeLessThan(MERGE_DISTANCE);
	});

	it('never has less room than it would without, and moves only as far as the limit', () => {
		const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
		const position: fc.Arbitrary<Position> = fc.tuple(degrees(0, 60), degrees(20, 60));
		const some = fc.array(position, { maxLength: 5 });
		fc.assert(
			fc.property(some, some, (positions, taken) => {
				const chosen = spread(positions, taken, ZOOM, 'mercator');
				for (const [index, own] of chosen.entries()) {
					const from = positions[index] ?? own;
					expect(pixelDistance(own, from, ZOOM)).toBeLessThan(32.01);
					const others = [...taken, ...chosen.slice(0, index)];
					const room = (at: Position) =>
						Math.min(...others.map((other) => pixelDistance(at, other, ZOOM)));
					expect(room(own)).toBeGreaterThanOrEqual(Math.min(room(from), MERGE_DISTANCE) - 0.001);
				}
			})
		);
	});

	it('goes where there is most room, where there is nowhere enough', () => {
		const grid = Array.from({ length: 121 }, (_, index) =>
			offsetPosition(BELGRADE, [((index % 11) - 5) * 16, (Math.floor(index / 11) - 5) * 16], ZOOM)
		);
		const [aside = BELGRADE] = spread([BELGRADE], grid, ZOOM, 'mercator');
		const room = Math.min(...grid.map((other) => pixelDistance(aside, other, ZOOM)));
		expect(room).toBeGreaterThan(10);
	});
});
