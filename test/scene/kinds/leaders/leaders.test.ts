// @vitest-environment node
import type { LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { wholeChoice } from '../../../../src/model/choice';
import { features as leaderFeatures } from '../../../../src/scene/kinds/leaders/features';
import { sceneOf, STORIES, ZOOM_STEPS } from '../../../support/realDataset';

describe.each(STORIES)('leaderFeatures(scene) of %s', (_, story) => {
	it('leads from its true place to every mark that has stepped aside, and to no other', () => {
		for (const zoom of ZOOM_STEPS) {
			const scene = sceneOf(story, wholeChoice(story), zoom);
			const features = leaderFeatures(scene);
			const lines = features.filter(({ properties }) => properties.part === 'leader');
			const expected = scene.marks
				.filter(({ origin }) => origin !== null)
				.map(({ origin, position }) => [origin, position]);
			expect(lines.map(({ geometry }) => (geometry as LineString).coordinates)).toEqual(expected);
			expect(features).toHaveLength(2 * lines.length);
		}
	});
});
