import { describe, expect, it } from 'vitest';
import { operationsOf, wholeChoice } from '../../../src/model/choice';
import { binAt, binsOf, heightOf } from '../../../src/model/time/bins';
import { lastDay, lastMonthOf, monthDate, monthOf } from '../../../src/model/time/months';
import { binsWithin, datesOf, exactDates, shifted } from '../../../src/model/time/period';
import { select } from '../../../src/model/visible/select';
import type { Dataset } from '../../../src/model/types';
import { STORIES } from '../../support/realDataset';
import { dataset, event } from '../build';

const dated = (id: string, start: string, end: string | null = null, inferred = false) =>
	event(id, { date: { start, end, inferred } });

const SMALL = dataset(
	dated('day', '2020-11-05'),
	dated('year', '2021'),
	dated('span', '2020-12', '2021-02-03', true),
	event('undated', { date: null })
);

function bins(story: Dataset, most = 120, choice = wholeChoice(story)) {
	return binsOf(story, select(story, choice), most);
}

describe('binsOf(outline, visible, most)', () => {
	it('lets an event fill every month that its span touches', () => {
		const found = bins(SMALL);
		expect(found.map(({ total }) => total).slice(0, 5)).toEqual([1, 1, 2, 2, 1]);
		expect(found).toHaveLength(14);
		expect(found[1]?.shares[0]).toMatchObject({ stated: 0, inferred: 1 });
	});

	it('gathers quarters and years where months are too many', () => {
		expect(bins(SMALL, 6).map(({ total }) => total)).toEqual([2, 2, 1, 1, 1]);
		expect(bins(SMALL, 2).map(({ total }) => total)).toEqual([2, 2]);
	});

	it('follows the other choices and not the dates', () => {
		const whole = wholeChoice(SMALL);
		const later = bins(SMALL, 120, { ...whole, from: '2021-06' });
		expect(later).toEqual(bins(SMALL));
		expect(bins(SMALL, 120, { ...whole, operations: [] }).every(({ total }) => total === 0)).toBe(
			true
		);
	});

	it.each(STORIES)('holds every dated event of %s, under each of its operations', (_, story) => {
		const found = bins(story);
		expect(found.length).toBeLessThanOrEqual(120);
		for (const { date, ...own } of story.events) {
			if (date === null) continue;
			const bin = found[binAt(found, monthOf(date.start))];
			const operations = bin?.shares.map(({ operation }) => operation);
			expect(operations).toEqual(expect.arrayContaining([...operationsOf({ ...own, date })]));
		}
		expect(Math.max(...found.map((bin) => heightOf(bin, found)))).toBe(1);
	});
});

describe('the chosen dates among the bins', () => {
	const found = bins(SMALL);

	it('are the bins that they touch, and open at the ends', () => {
		expect(binsWithin({ from: '2020-12-24', to: '2021-01' }, found)).toEqual([1, 2]);
		expect(binsWithin({ from: null, to: null }, found)).toEqual([0, 13]);
		expect(binsWithin({ from: '1990', to: '1991' }, found)).toEqual([0, 0]);
		expect(datesOf(0, 13, found)).toEqual({ from: null, to: null });
		expect(datesOf(1, 2, found)).toEqual({ from: '2020-12', to: '2021-01' });
	});

	it('move as a whole, and not past the ends', () => {
		const dates = exactDates(1, 2, found);
		expect(shifted(dates, 1, found)).toEqual({ from: '2021-01', to: '2021-02' });
		expect(shifted(dates, -5, found)).toEqual({ from: '2020-11', to: '2020-12' });
		expect(shifted(dates, 50, found)).toEqual({ from: '2021-11', to: '2021-12' });
	});
});

describe('months', () => {
	it('are counted, and have their last days', () => {
		expect(monthDate(monthOf('2021-03-09'))).toBe('2021-03');
		expect(monthDate(lastMonthOf('2021'))).toBe('2021-12');
		expect(['2021-02', '2024-02', '2021', '2021-03-09'].map(lastDay)).toEqual([
			'2021-02-28',
			'2024-02-29',
			'2021-12-31',
			'2021-03-09'
		]);
	});
});
