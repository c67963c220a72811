// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../src/i18n/format';
import type { Bound, Forms } from '../../src/i18n/formatRules';
import { rules as ENGLISH } from '../../src/i18n/messages/en';
import { rules as FRENCH } from '../../src/i18n/messages/fr';
import { visible } from './spaces';

const french = createFormatter(FRENCH);
const english = createFormatter(ENGLISH);

const KG: Forms = { other: 'kg' };
const TONNES: Forms = { other: 't' };
const MESSAGES: readonly [Forms, Forms] = [
	{ one: 'message', other: 'messages' },
	{ one: 'message', other: 'messages' }
];
const ARRESTS: readonly [Forms, Forms] = [
	{ one: 'arrestation', other: 'arrestations' },
	{ one: 'arrest', other: 'arrests' }
];
const DEVICES: readonly [Forms, Forms] = [
	{ one: 'appareil', other: 'appareils' },
	{ one: 'device', other: 'devices' }
];
const EUROS: Forms = { one: 'euro', other: 'euros' };
const DOLLARS: Forms = { one: 'dollar', other: 'dollars' };

describe('amount(value, unit, currency)', () => {
	it.each([
		[27640, [KG, KG], '27~640_kg', '27,640_kg'],
		[1, ARRESTS, '1_arrestation', '1_arrest'],
		[0, ARRESTS, '0_arrestation', '0_arrests'],
		[1.5, ARRESTS, '1,5_arrestation', '1.5_arrests'],
		[5631, ARRESTS, '5~631_arrestations', '5,631_arrests'],
		[999_999, MESSAGES, '999~999_messages', '999,999_messages'],
		[1_440_000_000, MESSAGES, '1,44_milliard de messages', '1.44_billion messages'],
		[500_000_000, MESSAGES, '500_millions de messages', '500_million messages'],
		[2_000_000, DEVICES, '2_millions d’appareils', '2_million devices'],
		[1_200_000, [KG, KG], '1,2_million de kg', '1.2_million kg']
	] as const)('writes %d of a thing', (value, [inFrench, inEnglish], frenchText, englishText) => {
		expect(visible(french.amount(value, inFrench, null))).toBe(frenchText);
		expect(visible(english.amount(value, inEnglish, null))).toBe(englishText);
	});

	it.each([
		[1500, 'EUR', EUROS, '1~500_€', '€1,500'],
		[1_200_000, 'EUR', EUROS, '1,2_million d’euros', '€1.2_million'],
		[1_382_000_000, 'EUR', EUROS, '1,382_milliard d’euros', '€1.382_billion'],
		[5_000_000, 'USD', DOLLARS, '5_millions de dollars', '$5_million'],
		[3_971_468.4, 'USD', DOLLARS, '3~971~468,40_$', '$3,971,468.40'],
		[3000, 'AUD', DOLLARS, '3~000_dollars', '3,000_dollars']
	] as const)('writes %d %s', (value, currency, unit, frenchText, englishText) => {
		expect(visible(french.amount(value, unit, currency))).toBe(frenchText);
		expect(visible(english.amount(value, unit, currency))).toBe(englishText);
	});

	it('rounds nothing: a figure too fine for a scale word stands in digits', () => {
		expect(visible(french.amount(1_234_567, MESSAGES[0], null))).toBe('1~234~567_messages');
		expect(visible(english.amount(1_382_500_001, EUROS, 'EUR'))).toBe('€1,382,500,001');
	});

	it('elides « de » before a vowel and a mute h alone', () => {
		const unit = (noun: string) => french.amount(2e6, { other: noun }, null).split('millions ')[1];
		expect(unit('heures')).toBe('d’heures');
		expect(unit('échanges')).toBe('d’échanges');
		expect(unit('hackers')).toBe('de hackers');
		expect(unit('utilisateurs')).toBe('d’utilisateurs');
	});
});

describe('claim({ value, bound }, unit, currency)', () => {
	it.each([
		['exact', '27~640_kg', '27,640_kg'],
		['about', 'environ 27~640_kg', 'about 27,640_kg'],
		['at-least', 'au moins 27~640_kg', 'at least 27,640_kg'],
		['more-than', 'plus de 27~640_kg', 'more than 27,640_kg'],
		['nearly', 'près de 27~640_kg', 'nearly 27,640_kg'],
		['at-most', 'au plus 27~640_kg', 'at most 27,640_kg']
	] as const)('says that a value is %s', (bound, frenchText, englishText) => {
		expect(visible(french.claim({ value: 27640, bound }, KG, null))).toBe(frenchText);
		expect(visible(english.claim({ value: 27640, bound }, KG, null))).toBe(englishText);
	});

	it.each([
		[[8, 10], TONNES, null, 'de 8 à 10_t', '8 to 10_t'],
		[[11000, 12000], KG, null, 'de 11~000 à 12~000_kg', '11,000 to 12,000_kg'],
		[[8e6, 10e6], EUROS, 'EUR', 'de 8 à 10_millions d’euros', '€8_million to €10_million'],
		[[0.5e6, 1.2e6], KG, null, 'de 0,5 à 1,2_million de kg', '0.5 to 1.2_million kg'],
		[[900, 2e6], KG, null, 'de 900 à 2~000~000_kg', '900 to 2,000,000_kg'],
		[[2000, 2e6], KG, null, 'de 2~000 à 2~000~000_kg', '2,000 to 2,000,000_kg'],
		[[1000, 1500], EUROS, 'EUR', 'de 1~000 à 1~500_€', '€1,000 to €1,500']
	] as const)(
		'names the unit of the range %j once',
		(value, unit, currency, inFrench, inEnglish) => {
			const claim = { value, bound: 'between' } as const;
			expect(visible(french.claim(claim, unit, currency))).toBe(inFrench);
			expect(visible(english.claim(claim, unit, currency))).toBe(inEnglish);
		}
	);
});

describe('compact({ value, bound }, unit, currency)', () => {
	it.each([
		[27640, 'exact', KG, null, '27,6_t', '27.6_t'],
		[850, 'exact', KG, null, '850_kg', '850_kg'],
		[1_382_000_000, 'exact', EUROS, 'EUR', '1,38_Md€', '€1.38bn'],
		[25_000_000, 'nearly', EUROS, 'EUR', '≈_25_M€', '≈_€25m'],
		[1500, 'exact', EUROS, 'EUR', '1~500_€', '€1,500'],
		[2_500_000, 'exact', DOLLARS, 'AUD', '2,5_M_AUD', '2.5m_AUD'],
		[1_440_000_000, 'exact', MESSAGES[0], null, '1,44_Md', '1.44bn'],
		[5631, 'exact', ARRESTS[0], null, '5~631', '5,631'],
		[100, 'more-than', ARRESTS[0], null, '>_100', '>_100'],
		[8000, 'about', ARRESTS[0], null, '≈_8~000', '≈_8,000'],
		[800, 'at-least', ARRESTS[0], null, '≥_800', '≥_800'],
		[60, 'at-most', ARRESTS[0], null, '≤_60', '≤_60']
	] as const)('writes %d (%s)', (value, bound, unit, currency, frenchText, englishText) => {
		expect(visible(french.compact({ value, bound }, unit, currency))).toBe(frenchText);
		expect(visible(english.compact({ value, bound }, unit, currency))).toBe(englishText);
	});

	it.each([
		[[8, 10], TONNES, null, '8–10_t', '8–10_t'],
		[[8000, 10_000], KG, null, '8–10_t', '8–10_t'],
		[[800, 10_000], KG, null, '800–10~000_kg', '800–10,000_kg'],
		[[8e6, 10e6], EUROS, 'EUR', '8–10_M€', '€8m–€10m'],
		[[900, 2e6], MESSAGES[0], null, '900–2~000~000', '900–2,000,000']
	] as const)('writes the range %j', (value, unit, currency, frenchText, englishText) => {
		const claim = { value, bound: 'between' } as const;
		expect(visible(french.compact(claim, unit, currency))).toBe(frenchText);
		expect(visible(english.compact(claim, unit, currency))).toBe(englishText);
	});

	it('rounds a bound to the side on which it stays true', () => {
		const write = (bound: Bound) =>
			visible(english.compact({ value: 1_386_000_000, bound }, EUROS, 'EUR'));
		expect(write('exact')).toBe('€1.39bn');
		expect(write('more-than')).toBe('>_€1.38bn');
		expect(write('at-least')).toBe('≥_€1.38bn');
		expect(write('at-most')).toBe('≤_€1.39bn');
		expect(write('about')).toBe('≈_€1.39bn');
	});

	it('rounds up no number that needs no rounding', () => {
		for (let hundredths = 100; hundredths < 1000; hundredths++) {
			const value = hundredths * 10_000;
			for (const bound of ['at-least', 'at-most'] as const)
				expect(english.compact({ value, bound }, MESSAGES[1], null).slice(2)).toBe(
					english.compact({ value, bound: 'exact' }, MESSAGES[1], null)
				);
		}
	});
});

describe('every number and amount', () => {
	const formatters = [french, english];
	const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
	const published = fc.oneof(
		fc.nat(),
		fc.nat({ max: 5000 }).map((n) => n * 1e6),
		finite
	);
	const bound = fc.constantFrom<Bound>(
		'exact',
		'about',
		'at-least',
		'more-than',
		'nearly',
		'at-most'
	);
	const unit = fc.constantFrom<Forms>(KG, TONNES, ...ARRESTS, ...DEVICES, EUROS);
	const currency = fc.constantFrom(null, 'EUR', 'USD', 'AUD');

	it('reads back as the number once its separators are stripped', () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 999 }), (whole, thousandths) => {
				const value = Math.trunc(whole / 1e6) + thousandths / 1000;
				const digits = french.number(value).replaceAll('\u202F', '').replace(',', '.');
				expect(Number(digits.replace('−', '-'))).toBeCloseTo(value, 3);
				expect(english.number(whole).replaceAll(',', '').replace('−', '-')).toBe(String(whole));
			})
		);
	});

	it('says nothing but words and digits for any finite value', () => {
		fc.assert(
			fc.property(
				published,
				published,
				bound,
				unit,
				currency,
				(low, high, bound, unit, currency) => {
					for (const formatter of formatters) {
						const range = { value: [low, high], bound: 'between' } as const;
						const texts = [
							formatter.number(low),
							formatter.amount(low, unit, currency),
							formatter.claim({ value: low, bound }, unit, currency),
							formatter.claim(range, unit, currency),
							formatter.compact({ value: low, bound }, unit, currency),
							formatter.compact(range, unit, currency)
						];
						expect(texts.join(' ')).not.toMatch(/NaN|undefined|null|Infinity|e\+|\d{4}\d/);
					}
				}
			)
		);
	});

	it('holds no ordinary space between digits, nor between a number and what it counts', () => {
		fc.assert(
			fc.property(published, bound, unit, currency, (value, bound, unit, currency) => {
				for (const formatter of formatters) {
					expect(formatter.number(value)).not.toContain(' ');
					expect(formatter.amount(value, unit, currency)).not.toMatch(/\d /);
					expect(formatter.claim({ value, bound }, unit, currency)).not.toMatch(/\d /);
					expect(formatter.compact({ value, bound }, unit, currency)).not.toContain(' ');
				}
			})
		);
	});
});

describe('quantity(claim, unit, currency)', () => {
	it.each([
		[100, 'more-than', ARRESTS, null, 'plus de 100', 'more than 100'],
		[1_440_000_000, 'exact', MESSAGES, null, '1,44_milliard', '1.44_billion'],
		[[8, 10], 'between', ARRESTS, null, 'de 8 à 10', '8 to 10'],
		[27_640, 'exact', [KG, KG], null, '27,64_tonnes', '27.64_tonnes'],
		[27_641, 'about', [KG, KG], null, 'environ 27,641_tonnes', 'about 27.641_tonnes'],
		[[8000, 10_000], 'between', [KG, KG], null, 'de 8~000 à 10~000_kg', '8,000 to 10,000_kg'],
		[9999, 'exact', [KG, KG], null, '9~999_kg', '9,999_kg'],
		[27_640.5, 'exact', [KG, KG], null, '27~640,5_kg', '27,640.5_kg'],
		[8e6, 'more-than', [EUROS, EUROS], 'EUR', 'plus de 8_millions d’euros', 'more than €8_million']
	] as const)('names only what a number cannot do without: %s, %s', (...row) => {
		const [value, bound, [fr, en], currency, inFrench, inEnglish] = row;
		expect(visible(french.quantity({ value, bound }, fr, currency))).toBe(inFrench);
		expect(visible(english.quantity({ value, bound }, en, currency))).toBe(inEnglish);
	});
});
