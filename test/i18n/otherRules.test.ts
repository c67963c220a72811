// @vitest-environment node
/** What a language may do that French and English do not: more forms of a noun, months that change, points of their own. */
import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../src/i18n/format';
import { rules } from '../support/story/messages/sr';
import { visible } from './spaces';

const serbian = createFormatter(rules);

const SHIPS = { one: 'брод', few: 'брода', other: 'бродова' };
const EUROS = { one: 'евро', few: 'евра', other: 'евра' };
const KG = { other: 'kg' };

describe('a formatter in Serbian', () => {
	it.each([
		[0, '0_бродова'],
		[1, '1_брод'],
		[2, '2_брода'],
		[5, '5_бродова'],
		[12, '12_бродова'],
		[21, '21_брод'],
		[1524, '1.524_брода'],
		[1.5, '1,5_бродова'],
		[2_000_000, '2_милиона бродова'],
		[1_000_000_000, '1_милијарда бродова'],
		[3_400_000_000, '3,4_милијарде бродова']
	])('counts %d', (value, text) => {
		expect(visible(serbian.amount(value, SHIPS, null))).toBe(text);
	});

	it('says how exact an amount is, and rounds it for the map', () => {
		const claim = { value: 8000, bound: 'more-than' } as const;
		expect(visible(serbian.claim(claim, SHIPS, null))).toBe('више од 8.000_бродова');
		expect(visible(serbian.quantity({ value: 22_000, bound: 'exact' }, KG, null))).toBe('22_тоне');
		const range = { value: [70, 84], bound: 'between' } as const;
		expect(visible(serbian.claim(range, SHIPS, null))).toBe('од 70 до 84_брода');
		const money = { value: 25_400_000, bound: 'nearly' } as const;
		expect(visible(serbian.compact(money, EUROS, 'EUR'))).toBe('≈_25,4_млн€');
	});

	it.each([
		['2021', '2021.'],
		['2021-02', 'фебруар 2021.'],
		['2021-02-20', '20. фебруара 2021.']
	])('writes the date %s', (date, text) => expect(serbian.date(date)).toBe(text));

	it.each([
		['2021-04-02', '2021-04-03', '2. – 3. априла 2021.'],
		['2021-02-20', '2021-04-03', '20. фебруара – 3. априла 2021.'],
		['2021-04', '2021-06', 'април – јун 2021.'],
		['2019', '2021', '2019. – 2021.']
	])('joins %s and %s', (start, end, text) => {
		expect(serbian.dateRange({ start, end, inferred: false })).toBe(text);
	});

	it('lists with its own last word', () => {
		expect(serbian.list(['а', 'б', 'в'])).toBe('а, б и в');
	});
});
