// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { withNames } from '../../src/dataset/countryNames';

const BELGIUM = {
	name: { fr: 'Belgique', en: 'Belgium' },
	short: { fr: 'Belg.', en: 'Belg.' },
	position: [4.5, 50.5] as [number, number],
	nameFrom: 5.5
};

describe('withNames(countries, languages)', () => {
	it('leaves what the table says as it is', () => {
		const { BE } = withNames({ BE: BELGIUM }, ['en', 'fr']);
		expect(BE).toEqual(BELGIUM);
	});

	it('adds the names of CLDR in other languages, and short ones where the table has any', () => {
		const { BE, GB } = withNames({ BE: BELGIUM, GB: { ...BELGIUM, name: { fr: 'R.-U.' } } }, [
			'fr',
			'sr',
			'en'
		]);
		expect(BE?.name).toEqual({ fr: 'Belgique', en: 'Belgium', sr: 'Белгија' });
		expect(BE?.short).toEqual({ fr: 'Belg.', en: 'Belg.', sr: 'Белгија' });
		expect(GB?.name).toEqual({ fr: 'R.-U.', en: 'United Kingdom', sr: 'Уједињено Краљевство' });
	});

	it('writes a longer name from a closer zoom only, in half steps', () => {
		const from = (name: string, language: string) =>
			withNames({ BE: { ...BELGIUM, name: { fr: name } } }, [language]).BE?.nameFrom;
		expect(from('Belgique', 'sr')).toBe(5.5);
		expect(from('Belg', 'sr')).toBe(6.5);
	});

	it('adds nothing in a language, or of a country, that CLDR does not know', () => {
		expect(withNames({ BE: BELGIUM }, ['xx']).BE).toEqual(BELGIUM);
		expect(withNames({ QQ: BELGIUM }, ['sr']).QQ?.name).toEqual(BELGIUM.name);
	});
});
