// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { loadLocale } from '../../src/i18n/locale';
import { datedName, saidOnce, shortDate } from '../../src/words/claim';
import { claim, event } from '../model/build';

describe('saidOnce(amount, name)', () => {
	it('takes from a name the amount that it begins with, whatever its spaces and capitals', () => {
		expect(saidOnce('plus de 800\u00a0arrestations', 'Plus de 800 arrestations en Europe')).toEqual(
			{
				amount: 'Plus de 800 arrestations',
				name: 'en Europe'
			}
		);
	});

	it('leaves every other name as it is', () => {
		const other = { amount: '3\u00a0arrestations', name: 'Arrestations du 3 décembre 2024' };
		expect(saidOnce(other.amount, other.name)).toEqual(other);
	});
});

describe('datedName(name, shown, locale)', () => {
	it.each([
		['Le bilan mondial de l’Ofac', '2024-04-08', 'Le bilan mondial de l’Ofac, avril 2024'],
		['Arrestations du 3 décembre 2024', '2024-12-03', 'Arrestations du 3 décembre 2024'],
		['Le bilan d’Europol en juin\u00a02023', '2023-06-27', 'Le bilan d’Europol en juin\u00a02023'],
		['Serveurs saisis', null, 'Serveurs saisis, 2011'],
		['Toutes affaires, année 2020', null, 'Toutes affaires, année 2020']
	])('dates « %s » once', async (name, asOf, said) => {
		const shown = { event: event('port'), claim: claim(3, { asOf }) };
		expect(datedName(name, shown, await loadLocale('fr'))).toBe(said);
	});
});

describe('shortDate(shown, locale)', () => {
	it.each([
		['2022-06-08', { start: '2020', end: null }, 'juin 2022'],
		[null, { start: '2021-03-09', end: null }, 'mars 2021'],
		[null, { start: '2019', end: '2021-03' }, '2019–2021'],
		[null, null, 'sans date']
	])('says of a number of %s in an event of %o “%s”', async (asOf, dates, said) => {
		const date = dates && { ...dates, inferred: false };
		const shown = { event: event('port', { date }), claim: claim(3, { asOf }) };
		expect(shortDate(shown, await loadLocale('fr'))).toBe(said);
	});
});
