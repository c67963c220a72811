import { describe, expect, it } from 'vitest';
import { distanceBetween, nearWords } from '../../../src/model/search/near';

describe('distanceBetween(a, b)', () => {
	it('counts letters put in, left out, replaced and exchanged', () => {
		expect(distanceBetween('anvers', 'anvers')).toBe(0);
		expect(distanceBetween('belivouk', 'belivuk')).toBe(1);
		expect(distanceBetween('rotterdma', 'rotterdam')).toBe(1);
		expect(distanceBetween('antwerpen', 'antwerp')).toBe(2);
		expect(distanceBetween('', 'abc')).toBe(3);
	});
});

describe('nearWords(word, words, errors, most)', () => {
	it('names the nearest first, and none that lies too far', () => {
		const words = ['anvers', 'envers', 'lille', 'anverses'];
		expect(nearWords('anvert', words, 2, 5)).toEqual(['anvers', 'envers']);
		expect(nearWords('anvert', words, 2, 1)).toEqual(['anvers']);
		expect(nearWords('ab', ['abc'], 2, 5)).toEqual([]);
	});
});
