// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crosses, segmentsOf, type Segment } from '../../../src/scene/labels/segment';

const BOX = { left: -10, top: -5, right: 10, bottom: 5 };

describe('crosses(box, segment)', () => {
	it.each([
		['through it', [-20, -20, 20, 20], true],
		['from inside', [0, 0, 50, 0], true],
		['wholly inside', [-1, -1, 1, 1], true],
		['past a corner', [-20, 0, 0, -20], false],
		['beside it', [11, -20, 11, 20], false],
		['towards it but short of it', [-30, 0, -11, 0], false]
	] as const)('tells a segment %s', (_, [x1, y1, x2, y2], expected) => {
		const segment: Segment = [
			{ x: x1, y: y1 },
			{ x: x2, y: y2 }
		];
		expect(crosses(BOX, segment)).toBe(expected);
	});

	it('finds every segment of which a point lies inside', () => {
		const near = fc.double({ min: -40, max: 40, noNaN: true });
		fc.assert(
			fc.property(near, near, near, near, fc.double({ min: 0, max: 1, noNaN: true }), (...n) => {
				const [x1, y1, x2, y2, along] = n;
				const x = x1 + along * (x2 - x1);
				const y = y1 + along * (y2 - y1);
				const isInside = Math.abs(x) < 9.99 && Math.abs(y) < 4.99;
				const found = crosses(BOX, [
					{ x: x1, y: y1 },
					{ x: x2, y: y2 }
				]);
				if (isInside) expect(found).toBe(true);
			})
		);
	});
});

describe('segmentsOf(line)', () => {
	it('joins each point with the next', () => {
		const [a, b, c] = [0, 1, 2].map((x) => ({ x, y: 0 }));
		expect(segmentsOf([a, b, c] as never)).toEqual([
			[a, b],
			[b, c]
		]);
	});
});
