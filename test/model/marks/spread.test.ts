// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MERGE_DISTANCE } from '../../../src/model/marks/merge';
import { offsetPosition, pixelDistance, project } from '../../../src/geometry/mercator';
import { Spread } from '../../../src/model/marks/spread';
import type { Position } from '../../../src/geometry/position';

const BELGRADE: Position = [20.46, 44.82];
const ZOOM = 2;
const FURTHEST = 32;

describe('new Spread(zoom, projection).place(position, furthest)', () => {
	it('leaves everything where it is that has room', () => {
		const apart = offsetPosition(BELGRADE, [MERGE_DISTANCE + 0.01, 0], ZOOM);
		expect(spread([BELGRADE], [apart])).toEqual([BELGRADE]);
	});

	it('steps no further aside than it must', () => {
		const near = offsetPosition(BELGRADE, [0, 10], ZOOM);
		const [aside = BELGRADE] = spread([near], [BELGRADE]);
		expect(pixelDistance(aside, BELGRADE, ZOOM)).toBeGreaterThanOrEqual(MERGE_DISTANCE);
		expect(pixelDistance(aside, near, ZOOM)).toBeLessThan(MERGE_DISTANCE);
	});

	it.each([
		['east', [10, 0]],
		['south-west', [-6, 8]],
		['north', [0, -12]]
	] as const)('steps away from its neighbour: one to the %s stays there', (_, offset) => {
		const [aside = BELGRADE] = spread([offsetPosition(BELGRADE, offset, ZOOM)], [BELGRADE]);
		const [[x, y], [fromX, fromY]] = [project(aside), project(BELGRADE)];
		const turned = Math.atan2(y - fromY, x - fromX) - Math.atan2(offset[1], offset[0]);
		expect(Math.abs(turned)).toBeLessThan(Math.PI / 8);
	});

	it('never has less room than it would without, and moves only as far as the limit', () => {
		const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
		const position: fc.Arbitrary<Position> = fc.tuple(degrees(0, 60), degrees(20, 60));
		const some = fc.array(position, { maxLength: 5 });
		fc.assert(
			fc.property(some, some, (positions, taken) => {
				const chosen = spread(positions, taken);
				for (const [index, own] of chosen.entries()) {
					const from = positions[index] ?? own;
					expect(pixelDistance(own, from, ZOOM)).toBeLessThan(FURTHEST + 0.01);
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
		const [aside = BELGRADE] = spread([BELGRADE], grid);
		const room = Math.min(...grid.map((other) => pixelDistance(aside, other, ZOOM)));
		expect(room).toBeGreaterThan(10);
	});
});

/** Where each of the positions goes, the first first. */
function spread(positions: readonly Position[], taken: readonly Position[]): Position[] {
	const ground = new Spread(ZOOM, 'mercator');
	for (const position of taken) ground.take(position);
	return positions.map((position) => ground.place(position, FURTHEST));
}
