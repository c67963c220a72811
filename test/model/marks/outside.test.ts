// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { wholeChoice } from '../../../src/model/choice';
import { outsideCountries } from '../../../src/model/marks/outside';
import { sceneOf, STORIES } from '../../support/realDataset';

describe.each(STORIES)('outsideCountries(marks, isSeen) of %s', (_, story) => {
	const { marks } = sceneOf(story, wholeChoice(story), 4);

	it('is empty where all is seen', () => {
		expect(outsideCountries(marks, () => true)).toEqual([]);
	});

	it('counts every event of the map once in a country, the most first, where nothing is seen', () => {
		const outside = outsideCountries(marks, () => false);
		const counts = outside.map(({ count }) => count);
		expect(counts).toEqual([...counts].sort((a, b) => b - a));
		const codes = outside.map(({ code }) => code);
		expect(new Set(codes).size).toBe(codes.length);
		expect(new Set(outside.flatMap((country) => country.marks))).toEqual(new Set(marks));
		const events = new Set(marks.flatMap((mark) => mark.events));
		expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(events.size);
	});
});
