// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { ICONS, iconOf, PLAIN_ICON } from '../../../src/scene/images/icons';
import { STORIES } from '../../support/realDataset';
import { extentOf } from './extent';

describe('ICONS', () => {
	it.each(STORIES)('has a glyph for every kind of %s', (_, { kinds }) => {
		expect(kinds.filter(({ icon }) => !Object.hasOwn(ICONS, icon))).toEqual([]);
	});

	it.each([...Object.entries(ICONS), ['PLAIN_ICON', PLAIN_ICON]])(
		'keeps %s in its square',
		(_, d) => {
			const [left, top, right, bottom] = extentOf(d);
			expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
			expect(Math.max(right, bottom)).toBeLessThanOrEqual(16);
		}
	);

	it('has no two glyphs alike', () => {
		expect(new Set(Object.values(ICONS)).size).toBe(Object.keys(ICONS).length);
	});
});

describe('iconOf(name)', () => {
	it('stands in for a kind without a glyph of its own', () => {
		expect(iconOf('whale')).toBe(PLAIN_ICON);
		expect(iconOf('constructor')).toBe(PLAIN_ICON);
	});
});
