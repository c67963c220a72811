// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { wholeChoice } from '../../../src/model/choice';
import { select, totals } from '../../../src/model/visible/select';
import type { Dataset, Event } from '../../../src/model/types';
import { STORIES } from '../../support/realDataset';
import { dataset, event, figure, operation } from '../build';
import { itemsScanned } from '../scanned';

describe('select(outline, choice)', () => {
	it('keeps what has no date whatever the dates, and tells of it where the choice leaves it out', () => {
		const story = dataset(event('dated'), event('undated', { date: null }));
		const dated = { ...wholeChoice(story), from: '2000' };
		expect(ids(select(story, dated).events)).toEqual(new Set(['dated', 'undated']));
		expect(select(story, dated).undated).toEqual([]);
		const visible = select(story, { ...dated, undated: 'none' });
		expect(ids(visible.events)).toEqual(new Set(['dated']));
		expect(ids(visible.undated)).toEqual(new Set(['undated']));
	});

	it('counts the destinations that no flow names, each once', () => {
		const destinations = event('report', {
			figures: [figure('countries', 5, { measure: 'countries', scope: 'world' })]
		});
		const flows = ['NL', 'NL', 'DE'].map((to, index) => event(`flow-${index}`, { flow: { to } }));
		const label = { fr: 'rapports', en: 'reports' };
		const story = {
			...dataset(destinations, ...flows),
			operations: [operation('north', 1, { flows: { label, destinations: 'report/countries' } })]
		};
		expect(select(story, wholeChoice(story)).flowTotals).toMatchObject([{ named: 2, unnamed: 3 }]);
	});

	it('throws for a measure that the vocabulary lacks, naming it', () => {
		const story = dataset();
		const choice = { ...wholeChoice(story), measure: 'whales' };
		expect(() => select(story, choice)).toThrow('whales');
	});

	it.each(STORIES)('takes four times as long for four times the events of %s', (_, story) => {
		const choice = { ...wholeChoice(story), from: '2001' };
		const one = itemsScanned(() => select(story, choice));
		const four = itemsScanned(() => select(times(4, story), choice));
		expect(four / one).toBeLessThan(4.2);
	});
});

describe('totals(outline)', () => {
	it.each(STORIES)('are the counts of the whole choice in %s', (_, story) => {
		expect(totals(story)).toEqual(select(story, wholeChoice(story)).counts);
	});
});

/** The story's events several times, at as many places. */
function times(count: number, story: Dataset): Dataset {
	const copies = Array.from({ length: count }, (_, index) =>
		story.events.map((own) => ({
			...own,
			id: `${own.id}-${index}`,
			place: { ...own.place, id: `${own.place.id}-${index}` }
		}))
	);
	return { ...story, events: copies.flat() };
}

function ids(events: readonly Event[]): Set<string> {
	return new Set(events.map(({ id }) => id));
}
