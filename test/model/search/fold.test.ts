import { describe, expect, it } from 'vitest';
import { fold, lengthOf, wordsIn } from '../../../src/model/search/fold';

const folded = (text: string) => wordsIn(text).map((word) => word.folded);

describe('fold(word)', () => {
	it('leaves out case, accents and what letters have of their own', () => {
		expect(
			['Bélivuk', 'ŁÓDŹ', 'Đorđe', 'Møller', 'Straße', 'Œuvre', 'I\u0307zmir'].map(fold)
		).toEqual(['belivuk', 'lodz', 'dorde', 'moller', 'strasse', 'oeuvre', 'izmir']);
	});
});

describe('wordsIn(text)', () => {
	it('parts a text at all that is neither letter nor digit', () => {
		expect(folded('La « maison de l’horreur », en 2021-03')).toEqual([
			'la',
			'maison',
			'de',
			'l',
			'horreur',
			'en',
			'2021',
			'03'
		]);
	});

	it('takes a number with its thousands for one', () => {
		for (const text of ['300 000', '300\u202f000', '300,000', '300.000', '300’000', '300000']) {
			expect(folded(text), text).toEqual(['300000']);
		}
		expect(folded('27,64 tonnes, 1 200, 15')).toEqual(['27', '64', 'tonnes', '1200', '15']);
	});

	it('says where each stands', () => {
		const text = 'à Łódź, 300 000';
		expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
			'à',
			'Łódź',
			'300 000'
		]);
	});
});

describe('lengthOf(word, folded)', () => {
	it('is how much is written for so many plain letters', () => {
		expect(lengthOf('Łódź', 3)).toBe(3);
		expect(lengthOf('e\u0301te\u0301', 1)).toBe(2);
		expect(lengthOf('ßa', 1)).toBe(1);
		expect(lengthOf('abc', Infinity)).toBe(3);
		expect(lengthOf('300 000', 4)).toBe(5);
	});
});
