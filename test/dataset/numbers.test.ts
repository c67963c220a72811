// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/dataset/languages/english';
import { FRENCH } from '../../src/dataset/languages/french';
import { monthsIn, numbersIn } from '../../src/dataset/numbers';

const french = (text: string) => numbersIn(text, FRENCH).map(({ value }) => value);
const english = (text: string) => numbersIn(text, ENGLISH).map(({ value }) => value);

describe('numbersIn(text, language)', () => {
	it.each([
		['27,64 tonnes', '27.64 tonnes', [27640]],
		['8 à 10 tonnes', '8 to 10 tonnes', [8000, 10000]],
		['plus de 8 ou plus de 10 tonnes', 'more than 8 or more than 10 tonnes', [8000, 10000]],
		['1\u202f382\u202f000 euros', '1,382,000 euros', [1382000]],
		['76,9 millions de livres', '76.9 million pounds', [76900000]],
		['15 ou 15,2 millions', '15 or 15.2 million', [15000000, 15200000]],
		['un demi-milliard', 'half a billion', [500000000]],
		['plus d’un milliard', 'more than a billion', [1000000000]],
		['le demi-milliard', 'the half-billion', [500000000]],
		['Deux cents cibles', 'Two hundred targets', [200]],
		['cent mille', 'a hundred thousand', [100000]],
		['vingt-deux jours', 'twenty-two days', [22]],
		['dix-huit mois', 'eighteen months', [18]],
		['quatre-vingt-deux', 'eighty-two', [82]],
		['vingt et une caisses', 'twenty-one crates', [21]],
		['soixante et onze', 'seventy-one', [71]],
		['quarante-et-un mille', 'forty-one thousand', [41000]],
		['deux et un', 'two and one', [2]],
		['une soixantaine', 'about sixty', [60]],
		['trois 70\u202f000', 'three 70,000s', [3, 70000]],
		['deux, puis neuf', 'two, then nine', [2, 9]],
		['0,4\u00a0%', '0.4%', [0.4]],
		['le 15', 'the 15th', [15]],
		['affaire C-670/22', 'case C-670/22', []],
		['article 706-102-1', 'article 706-102-1', []],
		['l’enquête 26Lemont', 'the 26Lemont inquiry', []],
		['la moitié des navires', 'half of the ships', [50]],
		['plus d’un tiers des quais', 'more than a third of the quays', [33.3]],
		['deux tiers', 'two thirds', [66.7]],
		['trois quarts de 40', 'three-quarters of 40', [75, 40]],
		['un quart des 40', 'one quarter of the 40', [25, 40]],
		['la seconde moitié de 2020', 'the second half of 2020', [2020]],
		['un tiers arrive', 'a third man comes', []],
		['un centre, des centaines', 'one centre, hundreds', []],
		['des dizaines d’armes', 'several dozen weapons', []]
	])('reads %j and %j alike', (fr, en, values) => {
		expect(french(fr)).toEqual(values);
		expect(english(en)).toEqual(values);
	});

	it.each([
		['les 12 et 20 mars 2021', [12, 20, 2021]],
		['le 12 et le 20 mars', [12, 20]],
		['du 26 octobre au 18 décembre', [26, 18]],
		['le 1er juin, en 2019–2021', [1, 2019, 2021]]
	])('tells the dates of %j', (text, values) => {
		const numbers = numbersIn(text, FRENCH);
		expect(numbers.map(({ value }) => value)).toEqual(values);
		expect(numbers.every(({ isDate }) => isDate)).toBe(true);
	});

	it.each(['2\u202f010 années', 'les 30 du 9 mars', '38 en mars'])(
		'takes no count of %j for a date',
		(text) => {
			expect(numbersIn(text, FRENCH)[0]?.isDate).toBe(false);
		}
	);

	it('knows which words only may be a number', () => {
		expect(numbersIn('both services', ENGLISH)).toMatchObject([{ value: 2, isDoubtful: true }]);
	});

	it('says how a number is written, where it stands and what follows', () => {
		expect(numbersIn('Près de 76,9 millions de livres.', FRENCH)).toEqual([
			{
				text: '76,9 millions',
				start: 8,
				end: 21,
				value: 76900000,
				digits: 3,
				isDate: false,
				isDoubtful: false,
				isShare: false,
				next: ['de', 'livres']
			}
		]);
	});
});

describe('monthsIn(text, language)', () => {
	it('counts them from January', () => {
		expect(monthsIn('d’avril à la mi-juin', FRENCH)).toEqual([4, 6]);
		expect(monthsIn('from April to mid-June', ENGLISH)).toEqual([4, 6]);
	});

	it('knows one that begins a sentence', () => {
		expect(monthsIn('Décembre 2020', FRENCH)).toEqual([12]);
	});

	it('takes no verb for one', () => {
		expect(monthsIn('It may march.', ENGLISH)).toEqual([]);
	});
});
