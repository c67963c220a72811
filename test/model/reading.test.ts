// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { drawnIn } from '../../src/model/reading';
import { marksOf } from '../../src/model/marks/marks';
import { selectedMark, type Selection } from '../../src/model/marks/selection';
import { drawnValues } from '../../src/model/visible/drawn';
import { select } from '../../src/model/visible/select';
import { choicesOfMeasure, STORIES, ZOOM_STEPS } from '../support/realDataset';

describe.each(STORIES)('drawnIn(reading, visible, opened) of %s', (_, dataset) => {
	const seen = choicesOfMeasure(dataset).map((choice) => select(dataset, choice));

	it('is all that is visible where the story is read', () => {
		for (const visible of seen) expect(drawnIn('story', visible, null)).toBe(visible);
	});

	it('is every number and every country concerned where the figures are, and no mark without a number', () => {
		for (const visible of seen) {
			const drawn = drawnIn('figures', visible, null);
			expect(drawnValues(drawn)).toEqual(drawnValues(visible));
			const concerned = ({ countries }: typeof visible) =>
				countries.filter((country) => country.concerned).map(({ code }) => code);
			expect(concerned(drawn)).toEqual(concerned(visible));
			expect([drawn.flows, drawn.flowTotals]).toEqual([[], []]);
			for (const { country, places } of marksOf(drawn, dataset, 4)) {
				const held = country ? [country] : places;
				for (const { values } of held) expect(values).not.toEqual([]);
			}
		}
	});

	it('holds the mark of whatever is opened, as the story does', () => {
		const [visible] = seen;
		if (visible === undefined) throw new Error('The story counts nothing.');
		const events = visible.events.map(({ id }): Selection => ({ type: 'event', id }));
		const others = marksOf(visible, dataset, ZOOM_STEPS.at(-1) ?? 10).map(
			({ country, places }): Selection =>
				country
					? { type: 'country', code: country.code }
					: { type: 'places', ids: places.map(({ place }) => place.id) }
		);
		for (const opened of [...events, ...others]) {
			const inStory = selectedMark(opened, marksOf(visible, dataset, 10));
			const drawn = drawnIn('figures', visible, opened);
			const inFigures = selectedMark(opened, marksOf(drawn, dataset, 10));
			expect(inFigures === null, JSON.stringify(opened)).toBe(inStory === null);
		}
	});
});
