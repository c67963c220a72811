// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../src/i18n/format';
import { formFor } from '../../src/i18n/formatNumber';
import { rules as ENGLISH } from '../../src/i18n/messages/en';
import { rules as FRENCH } from '../../src/i18n/messages/fr';
import { visible } from './spaces';

const french = createFormatter(FRENCH);
const english = createFormatter(ENGLISH);

describe('number(value)', () => {
	it.each([
		[0, '0', '0'],
		[999, '999', '999'],
		[5631, '5~631', '5,631'],
		[27640, '27~640', '27,640'],
		[1234567.5, '1~234~567,5', '1,234,567.5'],
		[27.64, '27,64', '27.64'],
		[0.12345, '0,123', '0.123'],
		[2.5001, '2,5', '2.5'],
		[-1234.5, '−1~234,5', '−1,234.5'],
		[-0.0001, '0', '0'],
		[1e21, '1~000~000~000~000~000~000~000', '1,000,000,000,000,000,000,000']
	])('writes %d', (value, inFrench, inEnglish) => {
		expect(visible(french.number(value))).toBe(inFrench);
		expect(visible(english.number(value))).toBe(inEnglish);
	});
});

describe('number(value) in a language that groups five digits and more', () => {
	it.each([
		[1234, '1234'],
		[12345, '12,345'],
		[-1234.5, '−1234.5']
	])('writes %d', (value, text) => {
		expect(createFormatter({ ...ENGLISH, groupsFrom: 5 }).number(value)).toBe(text);
	});
});

describe('formFor(rules, value, forms)', () => {
	it('takes the singular below two in French', () => {
		const forms = { one: 'saisie', other: 'saisies' };
		const words = [0, 1, 1.44, 2].map((value) => formFor(FRENCH, value, forms));
		expect(words).toEqual(['saisie', 'saisie', 'saisie', 'saisies']);
	});

	it('takes the singular for one alone in English', () => {
		const forms = { one: 'seizure', other: 'seizures' };
		const words = [0, 1, 1.44, 2].map((value) => formFor(ENGLISH, value, forms));
		expect(words).toEqual(['seizures', 'seizure', 'seizures', 'seizures']);
	});
});

describe('list(items)', () => {
	it('joins with commas and a last word', () => {
		expect(french.list(['a', 'b', 'c'])).toBe('a, b et c');
		expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
		expect(english.list(['a', 'b'])).toBe('a and b');
	});

	it('leaves one item alone and writes nothing for none', () => {
		expect(french.list(['a'])).toBe('a');
		expect(french.list([])).toBe('');
	});
});
