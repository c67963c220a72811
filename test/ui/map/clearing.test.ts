// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/geometry/screen';
import { clearPart, clearPoint, isClear } from '../../../src/ui/map/clearing';

const MARGIN = { across: 24, down: 24 };
const FRAME: Box = { left: 0, top: 0, right: 360, bottom: 400 };

describe('clearPart(part, covers)', () => {
	it.each([
		['a sheet at the bottom', { left: 0, top: 180, right: 360, bottom: 400 }, { bottom: 180 }],
		['a panel on the right', { left: 200, top: 0, right: 360, bottom: 400 }, { right: 200 }],
		['a panel on the left', { left: 0, top: 0, right: 100, bottom: 400 }, { left: 100 }],
		['a strip of chips at the top', { left: 12, top: 12, right: 300, bottom: 90 }, { top: 90 }],
		['a few buttons', { left: 300, top: 12, right: 344, bottom: 188 }, {}],
		['what lies beside it', { left: 0, top: 400, right: 360, bottom: 700 }, {}]
	])('leaves what %s does not take', (_, cover, left) => {
		expect(clearPart(FRAME, [cover])).toEqual({ ...FRAME, ...left });
	});
});

describe('clearPoint(part, covers, room)', () => {
	it('is the middle where nothing lies over it', () => {
		const buttons = { left: 300, top: 12, right: 344, bottom: 188 };
		expect(clearPoint(FRAME, [buttons], MARGIN)).toEqual({ x: 180, y: 200 });
	});

	it('is clear wherever there is room, and nothing clear lies much nearer to the middle', () => {
		const side = fc.integer({ min: 0, max: 400 });
		const box = fc
			.tuple(side, side, side, side)
			.map(([a, b, c, d]): Box => ({ left: a, top: b, right: a + c / 3, bottom: b + d / 3 }));
		fc.assert(
			fc.property(fc.array(box, { maxLength: 4 }), (covers) => {
				const point = clearPoint(FRAME, covers, MARGIN);
				const others = gridOf(FRAME).filter((other) =>
					isClear(other, FRAME, covers, { across: 28, down: 28 })
				);
				if (others.length === 0) return;
				expect(isClear(point, FRAME, covers, MARGIN)).toBe(true);
				const far = ({ x, y }: typeof point) => Math.hypot(x - 180, y - 200);
				expect(far(point)).toBeLessThanOrEqual(Math.min(...others.map(far)) + 8);
			})
		);
	});

	it('is the middle where there is no room at all', () => {
		expect(clearPoint(FRAME, [FRAME], MARGIN)).toEqual({ x: 180, y: 200 });
	});
});

function gridOf({ left, top, right, bottom }: Box) {
	const points = [];
	for (let x = left; x <= right; x += 5) {
		for (let y = top; y <= bottom; y += 5) points.push({ x, y });
	}
	return points;
}
