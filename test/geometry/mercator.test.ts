// @vitest-environment node
import { circle, distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	boundsAround,
	isInside,
	offsetPosition,
	pixelDistance,
	pixelsFromKilometres,
	project,
	unproject,
	WORLD_SIZE,
	zoomToFit
} from '../../src/geometry/mercator';
import type { Bounds, Position } from '../../src/geometry/position';

const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -80, max: 80, noNaN: true });
const position = fc.tuple(longitude, latitude);
const zoom = fc.double({ min: 0, max: 10, noNaN: true });

describe('project(position)', () => {
	it('puts the corners of the Mercator plane at 0 and 1, north at the top', () => {
		expect(project([0, 0])).toEqual([0.5, 0.5]);
		expect(project([-180, 85.051128779])).toEqual([0, expect.closeTo(0, 9)]);
		expect(project([180, -85.051128779])).toEqual([1, expect.closeTo(1, 9)]);
	});
});

describe('unproject(point)', () => {
	it('takes every position back to itself', () => {
		fc.assert(
			fc.property(position, (from) => {
				const [east, north] = unproject(project(from));
				expect(east).toBeCloseTo(from[0], 9);
				expect(north).toBeCloseTo(from[1], 9);
			})
		);
	});
});

describe('offsetPosition(from, offset, zoom)', () => {
	it('lies as many pixels away as it was asked to', () => {
		const pixels = fc.double({ min: -500, max: 500, noNaN: true });
		fc.assert(
			fc.property(position, pixels, pixels, zoom, (from, right, down, at) => {
				const away = offsetPosition(from, [right, down], at);
				expect(pixelDistance(from, away, at)).toBeCloseTo(Math.hypot(right, down), 5);
			})
		);
	});

	it('goes east for right and south for down', () => {
		const [east, south] = offsetPosition([0, 0], [10, 10], 3);
		expect(east).toBeGreaterThan(0);
		expect(south).toBeLessThan(0);
	});
});

describe('zoomToFit(bounds, width, height)', () => {
	it('shows the world once at zoom 0 in a frame of its size', () => {
		const world: Bounds = [-180, -85.051128779, 180, 85.051128779];
		expect(zoomToFit(world, WORLD_SIZE, WORLD_SIZE)).toBeCloseTo(0, 9);
	});

	it('fits the bounds in the frame, one side exactly', () => {
		const side = fc.integer({ min: 100, max: 2000 });
		const box = fc.tuple(longitude, latitude, fc.integer({ min: 1, max: 40 }));
		fc.assert(
			fc.property(box, side, side, ([west, south, size], width, height) => {
				const bounds: Bounds = [west, south, west + size, south + 1];
				const at = zoomToFit(bounds, width, height);
				const across = pixelDistance([west, south], [bounds[2], south], at) / width;
				const down = pixelDistance([west, south], [west, bounds[3]], at) / height;
				expect(Math.max(across, down)).toBeCloseTo(1, 6);
			})
		);
	});

	it('crosses the 180th meridian the short way', () => {
		const across = zoomToFit([170, -50, -170, -30], 800, 800);
		expect(across).toBeCloseTo(zoomToFit([0, -50, 20, -30], 800, 800), 9);
	});
});

describe('pixelsFromKilometres(kilometres, latitude, zoom)', () => {
	it('agrees with lengths measured on the ground', () => {
		fc.assert(
			fc.property(longitude, fc.double({ min: -65, max: 65, noNaN: true }), zoom, (x, y, at) => {
				const next: Position = [x + 0.1, y];
				const kilometres = distance([x, y], [...next]);
				const pixels = pixelDistance([x, y], next, at);
				// turf's earth is a sphere of 6371 km, Mercator's of 6378
				expect(pixelsFromKilometres(kilometres, y, at) / pixels).toBeCloseTo(1, 2);
			})
		);
	});

	it('agrees with the halo that is drawn', () => {
		const halo = circle([4.33, 51.28], 12).geometry.coordinates[0] ?? [];
		const east = Math.max(...halo.map(([x = 0]) => x));
		const drawn = pixelDistance([4.33, 51.28], [east, 51.28], 7);
		expect(pixelsFromKilometres(12, 51.28, 7) / drawn).toBeCloseTo(1, 2);
	});
});

describe('isInside(position, bounds)', () => {
	it('counts the edges in', () => {
		const bounds: Bounds = [2, 49, 6, 52];
		expect(isInside([2, 49], bounds) && isInside([6, 52], bounds)).toBe(true);
		expect(isInside([1.9, 50], bounds) || isInside([3, 52.1], bounds)).toBe(false);
	});

	it('holds on both sides of the 180th meridian', () => {
		const pacific: Bounds = [170, -50, -170, -30];
		expect(isInside([175, -40], pacific) && isInside([-175, -40], pacific)).toBe(true);
		expect(isInside([0, -40], pacific) || isInside([175, -20], pacific)).toBe(false);
	});
});

describe('boundsAround(positions)', () => {
	it('holds every position, and touches one on each side', () => {
		fc.assert(
			fc.property(fc.array(position, { minLength: 1 }), (positions) => {
				const bounds = boundsAround(positions);
				expect(positions.filter((each) => !isInside(each, bounds))).toEqual([]);
				for (const [side, degrees] of bounds.entries()) {
					expect(positions.map((each) => each[side % 2])).toContain(degrees);
				}
			})
		);
	});
});
