// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/i18n/words';
import { datedName, saidOnce } from '../../src/words/claim';

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

describe('datedName(name, date, words)', () => {
	it.each([
		['Le bilan mondial de l’Ofac', '2024-04-08', 'Le bilan mondial de l’Ofac, avril 2024'],
		['Arrestations du 3 décembre 2024', '2024-12-03', 'Arrestations du 3 décembre 2024'],
		['Le bilan d’Europol en juin\u00a02023', '2023-06-27', 'Le bilan d’Europol en juin\u00a02023']
	])('dates « %s » once', async (name, date, said) => {
		expect(datedName(name, date, await loadWords('fr'))).toBe(said);
	});
});
