// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../src/i18n/format';
import { rules as ENGLISH } from '../../src/i18n/messages/en';
import { rules as FRENCH } from '../../src/i18n/messages/fr';

const french = createFormatter(FRENCH);
const english = createFormatter(ENGLISH);

describe('date(date)', () => {
	it.each([
		['2021', '2021', '2021'],
		['2021-02', 'février 2021', 'February 2021'],
		['2021-02-20', '20 février 2021', '20 February 2021'],
		['2021-08-01', '1er août 2021', '1 August 2021'],
		['2021-12-31', '31 décembre 2021', '31 December 2021'],
		['2021-13', '2021-13', '2021-13']
	])('writes %s as precisely as it is known', (date, inFrench, inEnglish) => {
		expect(french.date(date)).toBe(inFrench);
		expect(english.date(date)).toBe(inEnglish);
	});
});

describe('dateRange({ start, end, inferred })', () => {
	it.each([
		['2021-04-02', '2021-04-03', 'du 2 au 3 avril 2021', '2–3 April 2021'],
		['2021-04-01', '2021-04-03', 'du 1er au 3 avril 2021', '1–3 April 2021'],
		['2021-02-20', '2021-04-03', 'du 20 février au 3 avril 2021', '20 February – 3 April 2021'],
		['2019-06-24', '2021-03-09', 'du 24 juin 2019 au 9 mars 2021', '24 June 2019 – 9 March 2021'],
		['2021-04', '2021-06', 'd’avril à juin 2021', 'April – June 2021'],
		['2021-03', '2024-04', 'de mars 2021 à avril 2024', 'March 2021 – April 2024'],
		['2019', '2021', 'de 2019 à 2021', '2019–2021'],
		['2019', '2021-03-09', 'de 2019 au 9 mars 2021', '2019 – 9 March 2021'],
		['2021', '2021-03', 'de 2021 à mars 2021', '2021 – March 2021'],
		['2021-02-20', '2021-04', 'du 20 février à avril 2021', '20 February – April 2021'],
		['2021-04', '2021-04-20', 'd’avril 2021 au 20 avril 2021', 'April 2021 – 20 April 2021'],
		['2021-04-02', '2021-04', 'du 2 avril 2021 à avril 2021', '2 April 2021 – April 2021'],
		['2021-03', '2021', 'de mars 2021 à 2021', 'March 2021 – 2021'],
		['2020-08', '2021', 'd’août 2020 à 2021', 'August 2020 – 2021']
	])('joins %s and %s without repeating', (start, end, inFrench, inEnglish) => {
		expect(french.dateRange({ start, end, inferred: false })).toBe(inFrench);
		expect(english.dateRange({ start, end, inferred: false })).toBe(inEnglish);
	});

	it('writes one date where there is no other end', () => {
		for (const end of [null, '2021-02'])
			expect(french.dateRange({ start: '2021-02', end, inferred: false })).toBe('février 2021');
	});

	it('says that a date is unknown or inferred', () => {
		expect(french.dateRange(null)).toBe('date inconnue');
		expect(english.dateRange(null)).toBe('date unknown');
		const span = { start: '2020-10', end: null, inferred: true };
		expect(french.dateRange(span)).toBe('octobre 2020 (date déduite)');
		expect(english.dateRange(span)).toBe('October 2020 (date inferred)');
	});

	it('names the year, and no undefined month, for any two dates', () => {
		const date = fc
			.date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
			.chain((day) => fc.constantFrom(4, 7, 10).map((size) => day.toISOString().slice(0, size)));
		fc.assert(
			fc.property(date, date, (start, end) => {
				for (const formatter of [french, english]) {
					const text = formatter.dateRange({ start, end, inferred: false });
					expect(text).toContain(start.slice(0, 4));
					expect(text).toContain(formatter.date(end));
					expect(text).not.toMatch(/undefined|null|NaN|\d-\d| {2}/);
				}
			})
		);
	});
});

describe('years(start, end)', () => {
	it('spans two years with a dash, and names one once', () => {
		expect(french.years('2008-03', '2026-01-26')).toBe('2008–2026');
		expect(english.years('2021-02', '2021-04')).toBe('2021');
		expect(english.years('2021-02', null)).toBe('2021');
	});
});
