// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project, WORLD_SIZE } from '../../../src/geometry/mercator';
import type { Position } from '../../../src/geometry/position';
import type { Box, Point } from '../../../src/geometry/screen';
import type { Sight } from '../../../src/state/engine';
import { isClear } from '../../../src/ui/map/clearing';
import { ClearPart } from '../../../src/ui/map/sight';

const FRAME: Box = { left: 0, top: 0, right: 900, bottom: 700 };
const BUTTONS: Box = { left: 850, top: 12, right: 888, bottom: 200 };
const STRIP: Box = { left: 12, top: 12, right: 400, bottom: 80 };
const LEGEND: Box = { left: 16, top: 420, right: 260, bottom: 684 };

const position = fc.tuple(
	fc.double({ min: -20, max: 40, noNaN: true }),
	fc.double({ min: 35, max: 65, noNaN: true })
);

describe('new ClearPart(part, covers).sightOf(equatorZoom, drawnAt)', () => {
	it('shows all positions clear of covers and edges, one as near as was asked for', () => {
		const covers = [BUTTONS, STRIP, LEGEND];
		const clear = new ClearPart(FRAME, covers);
		const margin = { across: 47, down: 47 };
		fc.assert(
			fc.property(fc.array(position, { minLength: 1, maxLength: 5 }), (positions) => {
				const equatorZoom = Math.min(6, clear.zoomFor(positions));
				const sight = clear.sightOf(equatorZoom, () => positions);
				for (const each of positions) {
					expect(isClear(seenAt(each, sight), FRAME, covers, margin)).toBe(true);
				}
				if (positions.length === 1) expect(sight.equatorZoom).toBe(equatorZoom);
			})
		);
	});

	it('shows them where they are drawn at the zoom it ends at', () => {
		const clear = new ClearPart(FRAME, []);
		const sight = clear.sightOf(5, (equatorZoom) => [[equatorZoom, 50]]);
		expect(seenAt([5, 50], sight)).toEqual({ x: expect.closeTo(450), y: expect.closeTo(350) });
	});

	it('is a view of the earth even where nothing is left of the map', () => {
		const clear = new ClearPart({ left: 0, top: 0, right: 320, bottom: 40 }, [STRIP]);
		const positions: Position[] = [
			[2, 50],
			[4, 51]
		];
		const sight = clear.sightOf(clear.zoomFor(positions), () => positions);
		expect(
			Object.values({ ...sight.at, equatorZoom: sight.equatorZoom }).every(Number.isFinite)
		).toBe(true);
	});
});

describe('new ClearPart(part, covers).isCramped', () => {
	it('is true of what a panel leaves of a small map', () => {
		const sheet = { left: 0, top: 122, right: 320, bottom: 272 };
		expect(new ClearPart({ ...FRAME, right: 320, bottom: 272 }, [sheet]).isCramped).toBe(true);
		expect(new ClearPart(FRAME, []).isCramped).toBe(false);
	});
});

/** Where in the frame a position is seen. */
function seenAt(each: Position, { position: shown, equatorZoom, at }: Sight): Point {
	const scale = WORLD_SIZE * 2 ** equatorZoom;
	const [[x, y], [middleX, middleY]] = [project(each), project(shown)];
	return { x: at.x + (x - middleX) * scale, y: at.y + (y - middleY) * scale };
}
