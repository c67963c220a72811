import { describe, expect, it } from 'vitest';
import { advanceOf } from '../../../src/scene/annotations/advances';
import { linesIn, sizesOf, typeAt } from '../../../src/scene/annotations/size';

describe('advanceOf(line, size, weight)', () => {
	it('is that of the letters together, accents or not, and grows with size and weight', () => {
		expect(advanceOf('ab', 10, 400)).toBeCloseTo(advanceOf('a', 10, 400) + advanceOf('b', 10, 400));
		expect(advanceOf('é', 10, 400)).toBe(advanceOf('e', 10, 400));
		expect(advanceOf('a', 20, 400)).toBe(2 * advanceOf('a', 10, 400));
		expect(advanceOf('a', 10, 600)).toBeGreaterThan(advanceOf('a', 10, 400));
	});

	it('takes what no table holds for wide', () => {
		expect(advanceOf('漢', 10, 400)).toBe(10);
	});
});

describe('linesIn(text, width, size, weight)', () => {
	it('breaks between words alone, and loses none', () => {
		const text = 'Une sonde copie les échanges à\u00a0partir du 24 juin';
		for (const width of [1, 80, 200, 2000]) {
			const lines = linesIn(text, width, 12, 400);
			expect(lines.join(' ')).toBe(text);
			for (const line of lines.filter((line) => line.includes(' '))) {
				expect(advanceOf(line, 12, 400)).toBeLessThanOrEqual(width);
			}
		}
		expect(linesIn(text, 2000, 12, 400)).toHaveLength(1);
	});
});

describe('sizesOf(said, type)', () => {
	it('are as narrow as their lines allow, the higher the narrower', () => {
		const said = { heading: 'Les serveurs, à Roubaix', line: 'Une sonde copie les échanges.' };
		for (const zoom of [3, 4]) {
			const type = typeAt(zoom);
			const sizes = sizesOf(said, type);
			expect(sizes.length).toBeGreaterThan(1);
			for (const { width } of sizes) expect(width).toBeLessThanOrEqual(Math.max(...type.widths));
			const sorted = [...sizes].sort((a, b) => a.width - b.width);
			const heights = sorted.map(({ height }) => height);
			expect([...heights].sort((a, b) => b - a)).toEqual(heights);
		}
	});
});
