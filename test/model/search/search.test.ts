import { describe, expect, it } from 'vitest';
import { SORTS, type Sort } from '../../../src/model/search/entries';
import { search } from '../../../src/model/search/search';
import { searchIndexOf } from '../../../src/model/search/searchIndex';
import { REAL, STORIES } from '../../support/realDataset';

const dated = ({ start }: { start: string }) => `day ${start.replace(/-/g, ' ')}`;
const INDEX = searchIndexOf(REAL, dated);

function found(typed: string, sort: Sort): string[] {
	const group = search(INDEX, typed)?.groups.find((candidate) => candidate.sort === sort);
	return group?.entries.map(({ id }) => id) ?? [];
}

describe('search(index, typed)', () => {
	it('answers from the second letter', () => {
		expect(search(INDEX, '')).toBeNull();
		expect(search(INDEX, ' b-')).toBeNull();
		expect(found('be', 'country')[0]).toBe('BE');
	});

	it('finds what is spelled in another language, with other accents or with an error', () => {
		for (const typed of ['Anvers', 'antwerp', 'Antwerpen', 'ANVERS ', 'Anverz']) {
			expect(found(typed, 'place'), typed).toContain('antwerp');
		}
		for (const typed of ['Bélivuk', 'belivuk', 'Belivouk', 'BELIVU']) {
			expect(found(typed, 'fact'), typed).toContain('belivuk-arrest-2021');
		}
		expect(found('etats unis', 'country')).toContain('US');
	});

	it('finds by summary, person, figure and date, and what holds every word wherever it stands', () => {
		expect(found('maison de l’horreur', 'fact')).toContain('house-of-horrors');
		for (const typed of ['300000', '300 000', '300\u202f000', '300,000']) {
			expect(found(typed, 'fact'), typed).toContain('sky-users-worldwide');
		}
		expect(found('27 640', 'fact')).toContain('antwerp-cocaine-2021');
		expect(found('cocaine Antwerp', 'fact')).toContain('antwerp-cocaine-2021');
		expect(found('2021 03 09 roubaix', 'fact').length).toBeGreaterThan(0);
		expect(found('ovhcloud roubaix', 'fact')).toContain('ovhcloud-roubaix');
		expect(found('K11', 'source')).toEqual(['K11']);
	});

	it('says what it answers instead of a name that nothing is spelled like', () => {
		expect(search(INDEX, 'antwerpen')?.instead).toBe('Antwerp');
		expect(search(INDEX, 'xlille')?.instead).toBe('Lille');
		expect(search(INDEX, 'anvers')?.instead).toBeNull();
	});

	it('says what is near where it finds nothing', () => {
		const answer = search(INDEX, 'roubaix zzzzzz');
		expect(answer?.groups).toEqual([]);
		expect(answer?.near).toContain('roubaix');
		expect(search(INDEX, 'anvers xxroubaix')?.near).toEqual(['anvers', 'Roubaix']);
		expect(search(INDEX, 'xxille')?.near).toContain('Lille');
		expect(search(INDEX, 'qqqqqqqq')?.near).toEqual([]);
	});

	it('puts a country or a place before the facts that answer no better', () => {
		expect(search(INDEX, 'belgique')?.groups[0]?.sort).toBe('country');
		expect(search(INDEX, 'roubaix')?.groups[0]?.sort).toBe('place');
		expect(search(INDEX, '27640')?.groups[0]?.sort).toBe('fact');
		expect(found('anvers', 'place')).toEqual(['antwerp', 'port-of-antwerp']);
	});

	it('finds no title that the story withholds', () => {
		const withheld = Object.entries(REAL.sources).filter(([, { withheld }]) => withheld);
		expect(withheld.length).toBeGreaterThan(0);
		for (const [id, { publisher }] of withheld) {
			const entry = INDEX.entries.find((candidate) => candidate.id === id);
			expect(entry?.passages.map(({ text }) => text)).toEqual([publisher, id]);
		}
	});

	it.each(STORIES)('finds every fact, place, country and source of %s by its name', (_, story) => {
		const index = searchIndexOf(story, dated);
		for (const { sort, id, passages } of index.entries) {
			for (const { text, weight } of passages) {
				if (weight < 12) continue;
				const groups = search(index, text)?.groups ?? [];
				const own = groups.find((group) => group.sort === sort);
				if (own === undefined || own.total > own.entries.length) continue;
				expect(
					own.entries.map((entry) => entry.id),
					text
				).toContain(id);
			}
		}
		expect(new Set(index.entries.map(({ sort }) => sort)).size).toBe(SORTS.length);
	});
});
