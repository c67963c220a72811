// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ICONS } from '../../../src/scene/images/icons';
import {
	drawMark,
	markExtent,
	readMarkRecipe,
	writeMarkRecipe,
	type MarkRecipe
} from '../../../src/scene/images/mark';
import { hueOfRank, PALETTES } from '../../../src/scene/palette';
import { extentOf } from './extent';

const palette = PALETTES.light;
const disc: MarkRecipe = { form: 'disc', radius: 12, slices: [[1, 1]], icon: null };

const anyRecipe: fc.Arbitrary<MarkRecipe> = fc.record({
	form: fc.constantFrom('disc', 'stack', 'chip'),
	radius: fc.integer({ min: 18, max: 40 }).map((half) => half / 2),
	slices: fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 99 })), {
		minLength: 1,
		maxLength: 11
	}),
	icon: fc.constantFrom(null, ...Object.keys(ICONS))
});

describe('writeMarkRecipe(recipe)', () => {
	it('is read back by readMarkRecipe', () => {
		fc.assert(
			fc.property(anyRecipe, (recipe) => {
				const written = writeMarkRecipe(recipe);
				expect(written).toMatch(/^mark\|/);
				expect(readMarkRecipe(written)).toEqual(recipe);
				expect(readMarkRecipe(`${written}|dark`)).toEqual(recipe);
			})
		);
	});

	it('is the same for marks that look the same, and differs for others', () => {
		expect(writeMarkRecipe(disc)).toBe('mark|disc|12|1:1|');
		expect(writeMarkRecipe({ ...disc, icon: 'arrest' })).toBe('mark|disc|12|1:1|arrest');
		expect(writeMarkRecipe({ ...disc, form: 'chip' })).not.toBe(writeMarkRecipe(disc));
	});
});

describe('drawMark(recipe, palette)', () => {
	it('draws as far as markExtent says', () => {
		fc.assert(
			fc.property(anyRecipe, (recipe) => {
				const { width, height, shapes } = drawMark(recipe, palette);
				const size = 2 * markExtent(recipe.form, recipe.radius);
				expect([width, height]).toEqual([size, size]);
				for (const { d } of shapes.filter(({ at }) => at === undefined)) {
					const [left, top, right, bottom] = extentOf(d);
					expect(Math.min(left, top)).toBeGreaterThan(-0.02);
					expect(Math.max(right, bottom)).toBeLessThan(size + 0.02);
				}
			})
		);
	});

	it('gives each operation its share of the ring', () => {
		for (const form of ['disc', 'stack', 'chip'] as const) {
			const slices = [
				[1, 3],
				[2, 1],
				[0, 1]
			] as const;
			const fills = drawMark({ ...disc, form, slices }, palette).shapes.map(({ fill }) => fill);
			for (const [rank] of slices) expect(fills).toContain(hueOfRank(palette, rank));
		}
	});

	it('splits the ring all the way round, whatever the counts', () => {
		const wedges = drawMark(
			{
				...disc,
				slices: [
					[1, 1],
					[2, 2],
					[3, 5]
				]
			},
			palette
		)
			.shapes.filter(({ fill }) => palette.hues.includes(fill))
			.map(({ d }) => /^M\S+ \S+L(\S+ \S+)A\S+ \S+ 0 [01] 1 (\S+ \S+)z$/.exec(d)?.slice(1));
		const [first, second, third] = wedges;
		expect([first?.[1], second?.[1], third?.[1]]).toEqual([second?.[0], third?.[0], first?.[0]]);
	});

	it('shares a chip’s frame by width', () => {
		const { shapes } = drawMark(
			{
				...disc,
				form: 'chip',
				slices: [
					[1, 3],
					[2, 1]
				]
			},
			palette
		);
		const bands = shapes.filter(({ fill }) => palette.hues.includes(fill));
		const widths = bands.map(({ d }) => extentOf(d)[2] - extentOf(d)[0]);
		expect(widths).toEqual([18, 6]);
	});

	it('leaves room for a count where it has no icon', () => {
		const withIcon = drawMark({ ...disc, icon: 'arrest' }, palette).shapes;
		expect(withIcon.length).toBe(drawMark(disc, palette).shapes.length + 1);
	});
});
