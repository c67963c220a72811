// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { features as placeFeatures } from '../../../../src/scene/kinds/places/features';
import { markClearance, markRadius } from '../../../../src/scene/kinds/places/size';
import type { Scene } from '../../../../src/scene/scene';
import { wholeChoice } from '../../../../src/model/choice';
import { pixelsFromKilometres } from '../../../../src/geometry/mercator';
import type { Dataset } from '../../../../src/model/types';
import { layerOf, valueOf } from '../../evaluate';
import { choicesOfMeasure, sceneOf, STORIES, ZOOM_STEPS } from '../../../support/realDataset';

describe.each(STORIES)('placeFeatures(scene) of %s', (_, story) => {
	it('draws every mark but regions, which are halos, and countries with circles', () => {
		for (const choice of choicesOfMeasure(story)) {
			const scene = sceneOf(story, choice, 4.5);
			const expected = scene.marks.filter(
				({ shape, country }) => shape !== 'region' && !country?.values.length
			);
			expect(placeFeatures(scene).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
		}
	});

	it('shows an icon or a count, never both and never neither', () => {
		for (const scene of scenes(story)) {
			for (const { id, properties } of placeFeatures(scene)) {
				const mark = scene.marks.find((candidate) => candidate.id === id);
				const hasIcon = !String(properties.image).endsWith('|');
				expect(properties.count).toBe(hasIcon ? '' : String(mark?.events.length));
			}
		}
	});

	it('fades a mark into its halo only once the halo is large, never away, and never its count', () => {
		for (const scene of scenes(story)) {
			for (const each of placeFeatures(scene)) {
				const { id, properties } = each;
				const mark = scene.marks.find((candidate) => candidate.id === id);
				const [group] = mark?.places ?? [];
				const halo = group
					? pixelsFromKilometres(group.place.radius, group.position[1], scene.zoom)
					: 0;
				const opacity = Number(properties.opacity);
				expect(opacity).toBeGreaterThanOrEqual(0.55);
				expect(opacity < 1).toBe(halo > 48);
				expect(valueOf(layerOf('places-marks'), 'text-opacity', each)).toBe(1);
			}
		}
	});
});

describe.each(STORIES)('markRadius(mark) of %s', (_, story) => {
	it('grows with the events, and stays below the distance at which marks merge', () => {
		const marks = scenes(story)
			.flatMap((scene) => scene.marks)
			.sort((a, b) => a.events.length - b.events.length);
		const radii = marks.map(markRadius);
		expect(radii).toEqual([...radii].sort((a, b) => a - b));
		for (const mark of marks) {
			expect(markRadius(mark)).toBeLessThan(24);
			expect(markClearance(mark)).toBeGreaterThan(markRadius(mark));
		}
	});
});

function scenes(story: Dataset): Scene[] {
	return ZOOM_STEPS.map((zoom) => sceneOf(story, wholeChoice(story), zoom));
}
