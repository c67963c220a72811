/** A reader finds every measure once, and the best known first. */
import { describe, expect, it } from 'vitest';
import { measureGroups } from '../../src/model/measureGroups';
import { REAL, STORIES } from '../support/realDataset';

describe.each(STORIES)('measureGroups(dataset) of %s', (_, story) => {
	it('holds every measure once, each but the leading in its family', () => {
		const groups = measureGroups(story);
		const ids = groups.flatMap(({ measures }) => measures.map(({ id }) => id));
		expect(ids.toSorted()).toEqual(story.measures.map(({ id }) => id).toSorted());
		for (const { family, measures } of groups) {
			expect(measures.length).toBeGreaterThan(0);
			if (family) for (const measure of measures) expect(measure.family).toBe(family.id);
		}
	});
});

it('begins with the leading measures, in the order of the vocabulary', () => {
	const [first] = measureGroups(REAL);
	expect(first?.family).toBeNull();
	expect(first?.measures.map(({ id }) => id)).toEqual(REAL.leading);
	expect(REAL.leading).toHaveLength(6);
});
