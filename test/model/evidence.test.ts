// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { complete, evidenceOf, outlineOf, narrativeOf } from '../../src/model/evidence';
import { select } from '../../src/model/visible/select';
import { choicesOfMeasure, choicesOfOperations, STORIES } from '../support/realDataset';

describe.each(STORIES)(
	'outlineOf(dataset), narrativeOf(dataset) and evidenceOf(dataset) of %s',
	(_, story) => {
		const outline = outlineOf(story);

		it('hold everything between them', () => {
			expect(complete(outline, narrativeOf(story), evidenceOf(story))).toEqual(story);
		});

		it('leave an outline that says the same of what is visible', () => {
			for (const choice of [...choicesOfMeasure(story), ...choicesOfOperations(story)]) {
				const whole = select(story, choice);
				const drawn = select(outline, choice);
				expect(drawn.counts).toEqual(whole.counts);
				expect(drawn.countries.map(numbers)).toEqual(whole.countries.map(numbers));
				expect(drawn.places.map(({ place }) => place)).toEqual(
					whole.places.map(({ place }) => place)
				);
			}
		});

		it('leave no word of the evidence in the outline', () => {
			const text = JSON.stringify(outline);
			for (const { summary } of story.events) {
				for (const words of Object.values(summary))
					expect(text).not.toContain(JSON.stringify(words));
			}
		});
	}
);

function numbers(country: ReturnType<typeof select>['countries'][number]) {
	return [country.code, ...country.values.map(({ claim }) => claim.value)];
}
