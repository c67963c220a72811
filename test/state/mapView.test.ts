// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitting } from '../../src/geometry/globe';
import { flatView } from '../../src/state/mapView';

describe('flatView(camera, frame, isHome)', () => {
	it('has bounds that lead back to the same view', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -100, max: 100, noNaN: true }),
				fc.double({ min: -60, max: 60, noNaN: true }),
				fc.double({ min: 3, max: 10, noNaN: true }),
				(longitude, latitude, zoom) => {
					const frame = { width: 800, height: 500 };
					const view = flatView({ centre: [longitude, latitude], zoom }, frame, false);
					const back = fitting(view.bounds, frame);
					expect(back.zoom).toBeCloseTo(zoom, 6);
					expect(back.centre[0]).toBeCloseTo(longitude, 6);
					expect(back.centre[1]).toBeCloseTo(latitude, 6);
				}
			)
		);
	});

	it('has its corners at the corners of its bounds', () => {
		const view = flatView({ centre: [4, 51], zoom: 6 }, { width: 800, height: 500 }, true);
		const [west, south, east, north] = view.bounds;
		const { x: left, y: top } = view.toPixels([west, north]);
		const { x: right, y: bottom } = view.toPixels([east, south]);
		for (const [found, expected] of [
			[left, 0],
			[top, 0],
			[right, 800],
			[bottom, 500]
		] as const) {
			expect(found).toBeCloseTo(expected, 6);
		}
	});
});
