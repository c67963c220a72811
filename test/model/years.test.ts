// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { countByYear, yearsInParts } from '../../src/model/years';
import { STORIES } from '../support/realDataset';

describe.each(STORIES)('yearsInParts(events, size) of %s', (_, { events }) => {
	it.each([1, 7, 100, 10_000])('keeps every event, in order, in parts of %i', (size) => {
		const parts = yearsInParts(events, size);
		expect(parts.flatMap((years) => years.flatMap((year) => year.events))).toEqual(events);
		const sizes = parts.map((years) => years.reduce((sum, year) => sum + year.events.length, 0));
		expect(Math.max(...sizes)).toBeLessThanOrEqual(size);
	});

	it('begins each year once, with all its events counted', () => {
		const begun = yearsInParts(events, 7)
			.flat()
			.filter(({ isContinued }) => !isContinued);
		expect(new Map(begun.map(({ year, total }) => [year, total]))).toEqual(countByYear(events));
		expect(begun).toHaveLength(countByYear(events).size);
	});
});
