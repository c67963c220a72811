// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { wrap, type Font } from '../../../src/poster/picture/svg';

const FONT: Font = { family: 'sans', size: 10, weight: 400 };
const measure = (text: string) => text.length;

describe('wrap(text, width, font, measure)', () => {
	it('breaks at ordinary spaces, never at those that do not break', () => {
		expect(wrap('Carte\u00a0: la mer du Nord', 12, FONT, measure)).toEqual([
			'Carte\u00a0: la',
			'mer du Nord'
		]);
	});

	it('leaves a word that is too long whole, and loses none', () => {
		const text = 'an extraordinarily long word';
		expect(wrap(text, 5, FONT, measure).join(' ')).toBe(text);
		expect(wrap(text, 100, FONT, measure)).toEqual([text]);
	});
});
