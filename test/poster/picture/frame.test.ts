// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LARGEST_ZOOM } from '../../../src/state/engine';
import { isInside } from '../../../src/geometry/mercator';
import type { Bounds, Position } from '../../../src/geometry/position';
import {
	boundsOf,
	copiesIn,
	frameOf,
	isInFrame,
	toPixels
} from '../../../src/poster/picture/frame';

const EUROPE: Bounds = [-10.5, 37.5, 27, 60.3];
const PACIFIC: Bounds = [160, -20, -150, 30];
const WORLD: Bounds = [-260, -80, 260, 84];
const STREET: Bounds = [3.17, 50.68, 3.171, 50.681];

const SIZES = [
	[1000, 750],
	[860, 545],
	[500, 1000]
] as const;

describe.each(SIZES)('frameOf(bounds, %i, %i)', (width, height) => {
	it('shows all of the bounds, in its middle, and touches them on two sides', () => {
		const frame = frameOf(EUROPE, width, height);
		const [left, top] = toPixels(frame, [EUROPE[0], EUROPE[3]], 0);
		const [right, bottom] = toPixels(frame, [EUROPE[2], EUROPE[1]], 0);
		expect(left + right).toBeCloseTo(width);
		expect(top + bottom).toBeCloseTo(height);
		expect(Math.min(left, top)).toBeCloseTo(0);
		expect(Math.max(left, top)).toBeGreaterThan(0);
	});

	it('looks no closer than the map', () => {
		expect(frameOf(STREET, width, height).zoom).toBe(LARGEST_ZOOM);
	});

	it('never shows a place twice', () => {
		const frame = frameOf(WORLD, width, height);
		expect(frame.world).toBeGreaterThanOrEqual(width - 1e-6);
	});
});

describe('copiesIn(frame)', () => {
	it('is the one world, or two on either side of the 180th meridian', () => {
		expect(copiesIn(frameOf(EUROPE, 1000, 750))).toEqual([0]);
		expect(copiesIn(frameOf(PACIFIC, 1000, 750))).toEqual([0, 1]);
	});
});

describe('isInFrame(frame, position)', () => {
	const frame = frameOf(PACIFIC, 1000, 750);

	it('knows both sides of the 180th meridian', () => {
		const seen: Position[] = [
			[175, 0],
			[-160, 10]
		];
		for (const position of seen) expect(isInFrame(frame, position)).toBe(true);
		expect(isInFrame(frame, [4, 51])).toBe(false);
	});

	it('agrees with what is drawn of each copy', () => {
		for (let longitude = -179; longitude < 180; longitude += 7) {
			const position: Position = [longitude, 5];
			const drawn = copiesIn(frame).some((copy) => isInside(position, boundsOf(frame, copy)));
			if (isInFrame(frame, position)) expect(drawn, String(longitude)).toBe(true);
		}
	});
});
