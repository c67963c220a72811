// @vitest-environment node
import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	arcBetween,
	equatorZoom,
	globeBounds,
	globeDistance,
	localZoom,
	wholeGlobe,
	wholeGlobeZoom,
	zoomAtLatitude
} from '../../src/geometry/globe';
import { pixelDistance, zoomToFit } from '../../src/geometry/mercator';
import type { Bounds, Position } from '../../src/geometry/position';

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const position: fc.Arbitrary<Position> = fc.tuple(degrees(180), degrees(80));
const zoom = fc.double({ min: 0, max: 10, noNaN: true });
const frame = fc.record({
	width: fc.integer({ min: 240, max: 2000 }),
	height: fc.integer({ min: 240, max: 2000 })
});

describe('equatorZoom(zoom, latitude)', () => {
	it('is undone by zoomAtLatitude, and is the zoom itself at the equator', () => {
		fc.assert(
			fc.property(zoom, degrees(80), (at, latitude) => {
				expect(zoomAtLatitude(equatorZoom(at, latitude), latitude)).toBeCloseTo(at, 9);
				expect(equatorZoom(at, 0)).toBe(at);
				expect(equatorZoom(at, latitude)).toBeGreaterThanOrEqual(at);
			})
		);
	});
});

describe('localZoom(zoom, position, projection)', () => {
	it('draws a short way as long on the flat map as it is on the globe', () => {
		fc.assert(
			fc.property(position, zoom, (from, equator) => {
				const to: Position = [from[0] + 0.01, from[1] + 0.01];
				const flat = pixelDistance(from, to, localZoom(equator, from, 'globe'));
				expect(globeDistance(from, to, equator) / flat).toBeCloseTo(1, 2);
			})
		);
	});

	it('leaves the flat map’s own zoom alone', () => {
		expect(localZoom(4, [10, 60], 'mercator')).toBe(4);
	});
});

describe('arcBetween(a, b)', () => {
	const OPPOSITE: Position = [-179.99998786559658, -79.99999956914625];

	it('agrees with the ground, however longitudes are counted', () => {
		fc.assert(
			fc.property(position, position, (a, b) => {
				const arc = distance([...a], [...b], { units: 'degrees' });
				// at the other end of the earth, doubles keep half of their digits through a sine
				const digits = arc < 179 ? 6 : 5;
				expect(arcBetween(a, b)).toBeCloseTo(arc, digits);
				expect(arcBetween([a[0] + 360, a[1]], b)).toBeCloseTo(arc, digits);
			}),
			{ examples: [[OPPOSITE, [0, 79.99999999999982]]] }
		);
	});
});

describe('wholeGlobe(bounds, frame)', () => {
	const europe: Bounds = [-10, 35, 30, 60];

	it('holds the globe in the frame, as MapLibre’s camera sees it', () => {
		fc.assert(
			fc.property(frame, (size) => {
				const { centre, zoom: at } = wholeGlobe(europe, size);
				const equator = equatorZoom(at, centre[1]);
				expect(equator).toBeCloseTo(wholeGlobeZoom(size), 9);
				const radius = (512 * 2 ** equator) / (2 * Math.PI);
				const away = 0.5 / Math.tan((36.87 * Math.PI) / 360);
				const camera = away * size.height;
				const seen = (camera * radius) / Math.sqrt((camera + radius) ** 2 - radius ** 2);
				const half = Math.min(size.width, size.height) / 2;
				expect(seen).toBeLessThan(half);
				expect(seen).toBeGreaterThan(0.9 * half);
			})
		);
	});

	it('puts the middle of the bounds in front, across the 180th meridian too', () => {
		const size = { width: 800, height: 600 };
		expect(wholeGlobe(europe, size).centre[0]).toBeCloseTo(10, 9);
		expect(wholeGlobe([170, -10, -170, 10], size).centre[0]).toBeCloseTo(180, 9);
	});
});

describe('globeBounds(camera, frame)', () => {
	/** Where the flat map, and so a link, would open them. */
	const centreOf = ([west, south, east, north]: Bounds): Position => {
		const mercator = (latitude: number) =>
			Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
		const middle = (mercator(south) + mercator(north)) / 2;
		return [(west + east) / 2, (2 * Math.atan(Math.exp(middle)) * 180) / Math.PI - 90];
	};

	it('keeps the centre', () => {
		fc.assert(
			fc.property(position, zoom, frame, (centre, at, size) => {
				const bounds = globeBounds({ centre, zoom: at }, size);
				// what lies beyond, a link cuts off on one side
				expect(Math.max(-bounds[1], bounds[3])).toBeLessThan(85 + 1e-6);
				const [longitude, latitude] = centreOf(bounds);
				expect(longitude).toBeCloseTo(centre[0], 6);
				expect(latitude).toBeCloseTo(centre[1], 6);
			})
		);
	});

	it('keeps the zoom wherever the frame shows less than half the earth', () => {
		const near = fc.double({ min: 4, max: 10, noNaN: true });
		fc.assert(
			fc.property(fc.tuple(degrees(180), degrees(70)), near, frame, (centre, at, size) => {
				const bounds = globeBounds({ centre, zoom: at }, size);
				expect(zoomToFit(bounds, size.width, size.height)).toBeCloseTo(at, 6);
			})
		);
	});

	it('leads a link back to bounds that lead back to themselves', () => {
		fc.assert(
			fc.property(position, zoom, frame, (centre, at, size) => {
				const bounds = globeBounds({ centre, zoom: at }, size);
				const again = globeBounds(
					{ centre, zoom: zoomToFit(bounds, size.width, size.height) },
					size
				);
				for (const [index, side] of bounds.entries()) expect(again[index]).toBeCloseTo(side, 6);
			})
		);
	});
});
