// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { extentOf } from './extent';

describe('extentOf(path)', () => {
	it.each([
		['M1 2h3v4z', [1, 2, 4, 6]],
		['M0 0 2-1 4 .5z', [0, -1, 4, 0.5]],
		['M5 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z', [1, 4, 9, 12]],
		['M0 0a5 5 0 015 5', [0, 0, 5, 5]],
		['M2 2l3 1h-5', [0, 2, 5, 3]]
	])('follows %s', (d, extent) => {
		expect(extentOf(d).map((side) => Math.round(side * 100) / 100 + 0)).toEqual(extent);
	});

	it('throws for a command it does not know', () => {
		expect(() => extentOf('M0 0C1 1 2 2 3 3')).toThrow('C');
	});
});
