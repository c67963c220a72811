// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliest, isWithin, latest, yearOf } from '../../src/model/dates';
import { anyDate } from './choices';

describe('earliest(date)', () => {
	it.each([
		['2021', '2021-01-01'],
		['2021-02', '2021-02-01'],
		['2021-02-20', '2021-02-20']
	])('is the first day that %s may mean', (date, day) => expect(earliest(date)).toBe(day));
});

describe('latest(date)', () => {
	it.each([
		['2021', '2021-12-31'],
		['2021-02', '2021-02-31'],
		['2021-02-20', '2021-02-20']
	])('is a day that no day of %s comes after', (date, day) => expect(latest(date)).toBe(day));

	it('is never before the earliest', () => {
		fc.assert(fc.property(anyDate(), (date) => earliest(date) <= latest(date)));
	});
});

describe('isWithin(range, from, to)', () => {
	const february = { start: '2021-02', end: null, inferred: false };
	const winter = { start: '2020-12-21', end: '2021-03', inferred: false };

	it('leaves a side open that has no date', () => {
		expect(isWithin(february, null, null)).toBe(true);
		expect(isWithin(february, '2021', null)).toBe(true);
		expect(isWithin(february, null, '2020')).toBe(false);
	});

	it('counts both ends of the period in', () => {
		expect(isWithin(february, '2021-02-28', '2021-02-28')).toBe(true);
		expect(isWithin(february, '2021-03-01', null)).toBe(false);
		expect(isWithin(february, null, '2021-01-31')).toBe(false);
	});

	it('keeps a range that the period lies within, or touches', () => {
		expect(isWithin(winter, '2021-01', '2021-01')).toBe(true);
		expect(isWithin(winter, '2021-03-15', '2022')).toBe(true);
		expect(isWithin(winter, '2019', '2020-12-20')).toBe(false);
	});

	it('never loses by a longer period', () => {
		fc.assert(
			fc.property(anyDate(), anyDate(), anyDate(), (start, from, to) => {
				const range = { start, end: null, inferred: false };
				if (!isWithin(range, from, to)) return;
				expect(isWithin(range, null, to) && isWithin(range, from, null)).toBe(true);
			})
		);
	});

	it('always keeps a range in its own period', () => {
		fc.assert(
			fc.property(anyDate(), (date) =>
				isWithin({ start: date, end: null, inferred: false }, date, date)
			)
		);
	});
});

describe('yearOf(date)', () => {
	it('reads the year of a date of any precision', () => {
		expect(['2021', '2021-02', '2021-02-20'].map(yearOf)).toEqual([2021, 2021, 2021]);
	});
});
