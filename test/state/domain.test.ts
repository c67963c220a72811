// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { wholeChoice } from '../../src/model/choice';
import { linkDomain } from '../../src/state/domain';
import { DEFAULT_LINK, readLink, writeLink } from '../../src/state/url';
import { STORIES } from '../support/realDataset';

describe.each(STORIES)('linkDomain(dataset) of %s', (_, story) => {
	const domain = linkDomain(story);

	it('names all that can be chosen', () => {
		const { operations, kinds, measure } = wholeChoice(story);
		expect(domain).toMatchObject({ operations, kinds, defaultMeasure: measure });
		expect(domain.measures).toContain(measure);
		expect(domain.events.size).toBe(story.events.length);
	});

	it('has no id that a link would mistake for none', () => {
		for (const id of [...domain.operations, ...domain.kinds]) expect(id).not.toBe('none');
	});

	it('opens every event under its id and under each that it had before', () => {
		for (const { id, formerIds } of story.events) {
			const selection = { type: 'event' as const, id };
			expect(readLink(writeLink({ ...DEFAULT_LINK, selection }, domain), domain)).toEqual({
				...DEFAULT_LINK,
				selection
			});
			for (const former of formerIds) {
				expect(readLink(`?event=${former}`, domain).selection).toEqual(selection);
			}
		}
	});

	it('opens every place on the map and every country', () => {
		const placed = story.events.filter(({ place }) => place.position !== null);
		expect(domain.places).toEqual(new Set(placed.map(({ place }) => place.id)));
		const places = [...domain.places].map((id) => ({ type: 'places' as const, ids: [id] }));
		const countries = [...domain.countries].map((code) => ({ type: 'country' as const, code }));
		for (const selection of [...places, ...countries]) {
			const search = writeLink({ ...DEFAULT_LINK, selection }, domain);
			expect(readLink(search, domain).selection).toEqual(selection);
		}
	});
});
