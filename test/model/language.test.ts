// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { inLanguage, languagesOf } from '../../src/model/language';
import { STORIES } from '../support/realDataset';

describe.each(STORIES)('inLanguage(dataset, language) of %s', (_, story) => {
	it.each(languagesOf(story))('keeps every text in “%s” and no other', (language) => {
		const single = inLanguage(story, language);
		expect(languagesOf(single)).toEqual([language]);
		expect(single.events.map(({ title }) => title)).toEqual(
			story.events.map(({ title }) => ({ [language]: title[language] }))
		);
		expect(single.measures.map(({ unit }) => unit)).toEqual(
			story.measures.map(({ unit }) => ({ [language]: unit[language] }))
		);
	});

	it('touches nothing that is no text', () => {
		const single = inLanguage(story, 'fr');
		expect(Object.keys(single.countries)).toEqual(Object.keys(story.countries));
		expect(single.events.map(({ place }) => place.position)).toEqual(
			story.events.map(({ place }) => place.position)
		);
	});
});
