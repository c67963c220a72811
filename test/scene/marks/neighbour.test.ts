// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIRECTIONS, neighbour } from '../../../src/scene/marks/neighbour';
import type { Point } from '../../../src/geometry/screen';
import { screenMark } from '../screenMark';

const { ArrowRight, ArrowLeft, ArrowUp, ArrowDown } = DIRECTIONS as Record<string, Point>;

describe('neighbour(marks, from, direction)', () => {
	const middle = screenMark('middle', 50, 50);
	const marks = [
		middle,
		screenMark('right', 80, 55),
		screenMark('farther right', 120, 50),
		screenMark('left', 20, 50),
		screenMark('above', 55, 10),
		screenMark('below', 50, 90)
	];

	it.each([
		['right', ArrowRight],
		['left', ArrowLeft],
		['above', ArrowUp],
		['below', ArrowDown]
	])('finds the one %s', (id, direction) => {
		expect(neighbour(marks, middle, direction as Point)?.mark.id).toBe(id);
	});

	it('is null at the edge', () => {
		const [, , farthest] = marks;
		expect(farthest && neighbour(marks, farthest, ArrowRight as Point)).toBeNull();
		expect(neighbour([middle], middle, ArrowUp as Point)).toBeNull();
	});

	it('goes past what lies across rather than along', () => {
		const across = screenMark('across', 58, 62);
		const [, right] = marks;
		expect(neighbour([across, ...marks], middle, ArrowRight as Point)).toBe(right);
	});

	it('always leads in its direction, to a mark that some arrow leads back from', () => {
		const point = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 600 }));
		const arrows = fc.constantFrom(...Object.values(DIRECTIONS));
		fc.assert(
			fc.property(fc.array(point, { minLength: 1 }), arrows, (points, direction) => {
				const all = points.map(([x, y], index) => screenMark(String(index), x, y));
				for (const from of all) {
					const next = neighbour(all, from, direction);
					if (next === null) continue;
					const along = (next.x - from.x) * direction.x + (next.y - from.y) * direction.y;
					expect(along).toBeGreaterThan(0);
					const back = { x: 0 - direction.x, y: 0 - direction.y };
					expect(neighbour(all, next, back)).not.toBeNull();
				}
			})
		);
	});

	it('reaches from any mark every mark that stands apart in both directions', () => {
		const grid = [0, 1, 2].flatMap((x) =>
			[0, 1, 2].map((y) => screenMark(`${x}${y}`, x * 40, y * 40))
		);
		const reached = new Set(grid.slice(0, 1));
		for (const from of reached) {
			for (const direction of Object.values(DIRECTIONS)) {
				const next = neighbour(grid, from, direction);
				if (next) reached.add(next);
			}
		}
		expect(reached.size).toBe(grid.length);
	});
});
