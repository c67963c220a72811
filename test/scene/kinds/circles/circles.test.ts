// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circlesOf } from '../../../../src/scene/kinds/circles/features';
import { rowOffsets } from '../../../../src/scene/kinds/circles/row';
import {
	CIRCLE_SCALE,
	LARGEST_RADIUS,
	scaleAt,
	SMALLEST_RADIUS
} from '../../../../src/scene/scale';
import { magnitude } from '../../../../src/model/claims';
import { globeDistance } from '../../../../src/geometry/globe';
import { pixelDistance } from '../../../../src/geometry/mercator';
import { choicesOfMeasure, sceneOf, STORIES } from '../../../support/realDataset';
import { layerOf, valueOf, type Feature } from '../../evaluate';

describe('rowOffsets(radii)', () => {
	const radii = fc.array(fc.double({ min: 0.1, max: 80, noNaN: true }), { minLength: 1 });

	it('centres one circle', () => {
		expect(rowOffsets([20])).toEqual([0]);
		expect(rowOffsets([])).toEqual([]);
	});

	it('sets circles side by side without a touch', () => {
		fc.assert(
			fc.property(radii, (sizes) => {
				const offsets = rowOffsets(sizes);
				for (const [index, offset] of offsets.entries()) {
					const next = offsets[index + 1];
					if (next === undefined) continue;
					const gap = next - offset - (sizes[index] ?? 0) - (sizes[index + 1] ?? 0);
					expect(gap).toBeCloseTo(2, 6);
				}
			})
		);
	});

	it('centres the row', () => {
		fc.assert(
			fc.property(radii, (sizes) => {
				const offsets = rowOffsets(sizes);
				const left = (offsets[0] ?? 0) - (sizes[0] ?? 0);
				const right = (offsets.at(-1) ?? 0) + (sizes.at(-1) ?? 0);
				expect(left + right).toBeCloseTo(0, 6);
			})
		);
	});
});

describe.each(STORIES)('circlesOf(scene) of %s', (_, story) => {
	const scenes = choicesOfMeasure(story).map((choice) => sceneOf(story, choice, 4.5));

	it('draws one circle a value, and none is a sum', () => {
		for (const scene of scenes) {
			const { countries, places } = scene.visible;
			const values = [...countries, ...places].flatMap((group) => group.values);
			expect(circlesOf(scene)).toHaveLength(values.length);
		}
	});

	it('draws areas in proportion to the values', () => {
		for (const scene of scenes) {
			const { countries, places, largest } = scene.visible;
			const values = [...countries, ...places].flatMap((group) => group.values);
			for (const [index, { radius }] of circlesOf(scene).entries()) {
				const value = magnitude(values[index]?.claim ?? fail());
				const share = Math.max(value / largest, (SMALLEST_RADIUS / LARGEST_RADIUS) ** 2);
				expect((radius / LARGEST_RADIUS) ** 2).toBeCloseTo(share, 9);
			}
		}
	});

	it('lets no two circles of a country overlap, whatever the zoom', () => {
		for (const zoom of [0, 3, 4.5, 8, 10]) {
			for (const choice of choicesOfMeasure(story)) {
				const national = circlesOf(sceneOf(story, choice, zoom)).filter((each) => each.isNational);
				for (const [index, circle] of national.entries()) {
					const next = national[index + 1];
					if (next === undefined || codeOf(next.id) !== codeOf(circle.id)) continue;
					const distance = pixelDistance(circle.position, next.position, zoom);
					const reach = (circle.radius + next.radius) * scaleAt(zoom);
					expect(distance).toBeGreaterThan(reach);
				}
			}
		}
	});

	it('lets no two circles of a country overlap on the globe, however it is turned', () => {
		for (const zoom of [1, 3, 4.5, 8, 10]) {
			for (const choice of choicesOfMeasure(story)) {
				const scene = sceneOf(story, choice, zoom, 'globe');
				const national = circlesOf(scene).filter((each) => each.isNational);
				for (const [index, circle] of national.entries()) {
					const next = national[index + 1];
					if (next === undefined || codeOf(next.id) !== codeOf(circle.id)) continue;
					const distance = globeDistance(circle.position, next.position, zoom);
					// the middle of the frame is never nearer than with the equator in it
					const reach = (circle.radius + next.radius) * scaleAt(zoom);
					expect(distance).toBeGreaterThan(reach);
				}
			}
		}
	});

	it('says the number of each', () => {
		for (const circle of scenes.flatMap(circlesOf)) expect(circle.label).toMatch(/\d/);
	});
});

describe('circles-area', () => {
	it('is drawn with the scale of the zoom', () => {
		const layer = layerOf('circles-area');
		for (const zoom of [0, ...CIRCLE_SCALE.map(([stop]) => stop), 2.5, 3.5, 7.3, 9.5, 12]) {
			const globals = { zoom, globalState: { language: 'fr', theme: 'light' } };
			const drawn = valueOf(layer, 'circle-radius', CIRCLE, globals);
			expect(drawn).toBeCloseTo(10 * scaleAt(zoom), 9);
		}
	});

	it('draws small circles above large ones', () => {
		expect(valueOf(layerOf('circles-area'), 'circle-sort-key', CIRCLE)).toBe(-10);
	});
});

const CIRCLE: Feature = {
	type: 'Feature',
	id: 'circle',
	geometry: { type: 'Point', coordinates: [0, 0] },
	properties: { id: 'circle', radius: 10, rank: 1, label: '10', isNational: true }
};

function codeOf(id: string): string | undefined {
	return id.split('/')[0];
}

function fail(): never {
	throw new Error('There are more circles than values.');
}
