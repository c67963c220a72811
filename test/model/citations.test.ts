// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { citationsOf, matches } from '../../src/model/citations';
import type { Source } from '../../src/model/types';
import { STORIES } from '../support/realDataset';

describe.each(STORIES)('citationsOf(dataset) in %s', (_, story) => {
	const cited = citationsOf(story);

	it('lists every source once, by publisher', () => {
		expect(new Set(cited.map(({ source }) => source.id))).toEqual(
			new Set(Object.keys(story.sources))
		);
		expect(cited.length).toBe(Object.keys(story.sources).length);
	});

	it('leads from every claim’s source back to the claim', () => {
		for (const event of story.events) {
			for (const claim of event.figures.flatMap(({ claims }) => claims)) {
				for (const id of claim.sources) {
					const entry = cited.find(({ source }) => source.id === id);
					const claims = entry?.citations.map(({ claimed }) => claimed?.claim);
					expect(claims, `${id} of ${event.id}`).toContain(claim);
				}
			}
		}
	});

	it('leads from every event’s source back to the event', () => {
		for (const event of story.events) {
			for (const id of event.sources) {
				const entry = cited.find(({ source }) => source.id === id);
				expect(entry?.citations.map((citation) => citation.event)).toContain(event);
			}
		}
	});

	it('leads back to proceedings', () => {
		for (const party of Object.values(story.proceedings)) {
			for (const id of [...party.sources, ...party.steps.flatMap(({ sources }) => sources)]) {
				const entry = cited.find(({ source }) => source.id === id);
				expect(entry?.proceedings).toContain(party);
			}
		}
	});
});

describe('matches(source, query)', () => {
	const source: Source = {
		id: 'H12',
		publisher: 'L’Écho du port',
		title: 'Quatorze navires inspectés',
		date: null,
		url: null,
		withheld: false,
		relay: false,
		kind: 'press',
		lang: 'fr'
	};

	it.each(['', 'echo', 'ÉCHO', 'h12', 'navires', 'port inspect', '  navires  '])(
		'finds it by %j',
		(query) => expect(matches(source, query)).toBe(true)
	);

	it.each(['h1 bateaux', 'écho soir'])('needs every word of %j', (query) =>
		expect(matches(source, query)).toBe(false)
	);
});
