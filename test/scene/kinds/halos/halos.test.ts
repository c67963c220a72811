// @vitest-environment node
import { distance } from '@turf/turf';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { features as haloFeatures } from '../../../../src/scene/kinds/halos/features';
import { legend as haloLegend } from '../../../../src/scene/kinds/halos/legend';
import { wholeChoice } from '../../../../src/model/choice';
import { pixelDistance, pixelsFromKilometres } from '../../../../src/geometry/mercator';
import type { Position } from '../../../../src/geometry/position';
import { sceneOf, STORIES, ZOOM_STEPS } from '../../../support/realDataset';
import { draws, layerOf, type Feature } from '../../evaluate';

describe.each(STORIES)('haloFeatures(scene) of %s', (_, story) => {
	const scene = sceneOf(story, wholeChoice(story), 10);
	const drawn = haloFeatures(scene);
	const placeOf = ({ id }: Feature) => {
		const found = scene.visible.places.find(({ place }) => place.id === id);
		if (found === undefined) throw new Error(`No place ${id}.`);
		return found;
	};

	it('has one for each place with a doubt, and for no other', () => {
		const doubtful = scene.visible.places.filter(({ place }) => place.radius > 0);
		expect(drawn.map(({ id }) => id)).toEqual(doubtful.map(({ place }) => place.id));
	});

	it('leaves out at each zoom those too small to be seen, but no region', () => {
		const choice = wholeChoice(story);
		for (const zoom of [-1, ...ZOOM_STEPS]) {
			const at = sceneOf(story, choice, zoom);
			const seen = at.visible.places.filter(
				({ place: { radius, precision }, position }) =>
					precision === 'region' || pixelsFromKilometres(radius, position[1], zoom) >= 5
			);
			const ids = haloFeatures(at).map(({ id }) => id);
			expect(ids, `zoom ${zoom}`).toEqual(seen.map(({ place }) => place.id));
		}
	});

	it('is explained where it is drawn, and only there', () => {
		for (const zoom of ZOOM_STEPS) {
			const at = sceneOf(story, wholeChoice(story), zoom);
			const kinds = haloFeatures(at).map(({ properties }) => properties.part);
			const explained = haloLegend(at).map(({ key }) => key);
			expect(explained.sort(), `zoom ${zoom}`).toEqual([...new Set(kinds)].sort());
		}
	});

	it('reaches as far over the ground as the doubt does, on all sides', () => {
		for (const halo of drawn) {
			const { place, position } = placeOf(halo);
			for (const point of ringOf(halo)) {
				expect(distance([...position], [...point]) / place.radius).toBeCloseTo(1, 6);
			}
		}
	});

	it('keeps its true size from zoom to zoom', () => {
		for (const zoom of ZOOM_STEPS) {
			for (const halo of drawn) {
				const { place, position } = placeOf(halo);
				const radii = ringOf(halo).map((point) => pixelDistance(position, point, zoom));
				const mean = radii.reduce((sum, radius) => sum + radius, 0) / radii.length;
				const expected = pixelsFromKilometres(place.radius, position[1], zoom);
				expect(mean / expected, `${place.id} at ${zoom}`).toBeCloseTo(1, 1);
				expect(Math.max(...radii) / Math.min(...radii)).toBeLessThan(1.1);
			}
		}
	});

	it('is dashed for a region, and for nothing else', () => {
		const dashed = layerOf('halos-region');
		const plain = layerOf('halos-edge');
		for (const halo of drawn) {
			const isRegion = placeOf(halo).place.precision === 'region';
			expect(draws(dashed, halo)).toBe(isRegion);
			expect(draws(plain, halo)).toBe(!isRegion);
		}
		expect(dashed.paint).toHaveProperty('line-dasharray');
		expect(plain.paint).not.toHaveProperty('line-dasharray');
	});
});

function ringOf({ geometry }: Feature): Position[] {
	return ((geometry as Polygon).coordinates[0] ?? []) as unknown as Position[];
}
