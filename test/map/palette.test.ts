// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { hueOfRank, paletteCss, PALETTES, THEMES, VARIABLES } from '../../src/map/palette';
import { contrast, difference, VISIONS } from './colour';

describe.each(THEMES)('PALETTES.%s', (theme) => {
	const palette = PALETTES[theme];
	const marks = [...palette.hues, palette.rest];

	it('names every colour as six lower-case digits', () => {
		for (const [name, colours] of Object.entries(palette)) {
			for (const colour of [colours].flat()) expect(colour, name).toMatch(/^#[0-9a-f]{6}$/);
		}
	});

	it('shows every operation on every ground, and writes its numbers on land', () => {
		for (const colour of marks) {
			expect(contrast(colour, palette.land), `${colour} on land`).toBeGreaterThanOrEqual(4.5);
			for (const ground of ['lit', 'water', 'paper'] as const) {
				expect(contrast(colour, palette[ground]), `${colour} on ${ground}`).toBeGreaterThan(3);
			}
		}
	});

	it.each(Object.entries(VISIONS))(
		'tells every two operations apart with %s vision',
		(_, vision) => {
			for (const [index, colour] of marks.entries()) {
				for (const other of marks.slice(index + 1)) {
					expect(difference(colour, other, vision), `${colour} ${other}`).toBeGreaterThan(8);
				}
			}
		}
	);

	it('writes so that everyone can read', () => {
		for (const name of ['text', 'muted', 'accent'] as const) {
			for (const ground of ['page', 'card'] as const) {
				expect(contrast(palette[name], palette[ground]), name).toBeGreaterThanOrEqual(4.5);
			}
		}
		for (const ground of ['land', 'lit', 'water', 'paper', 'outline'] as const) {
			expect(contrast(palette.ink, palette[ground]), ground).toBeGreaterThanOrEqual(4.5);
		}
	});

	it('keeps the names of what the story does not touch legible, and behind the others', () => {
		const quiet = contrast(palette.quiet, palette.land);
		expect(quiet).toBeGreaterThanOrEqual(4);
		expect(quiet).toBeLessThan(contrast(palette.ink, palette.land));
	});

	it('shows what is selected', () => {
		for (const ground of ['land', 'water', 'paper'] as const) {
			expect(contrast(palette.selection, palette[ground])).toBeGreaterThanOrEqual(3);
		}
	});
});

describe('difference(a, b, vision)', () => {
	it('agrees with published CIEDE2000 values, within the rounding of a hex colour', () => {
		const { full } = VISIONS;
		if (full === undefined) throw new Error('There is no full vision.');
		expect(difference('#000000', '#ffffff', full)).toBeCloseTo(100, 1);
		expect(difference('#ff0000', '#00ff00', full)).toBeCloseTo(86.6, 0);
		expect(difference('#0000ff', '#ff0000', full)).toBeCloseTo(52.88, 0);
		expect(difference('#0a5c9e', '#0a5c9e', full)).toBe(0);
	});
});

describe('hueOfRank(palette, rank)', () => {
	it('gives the first five a hue each, and the grey to all others', () => {
		const { hues, rest } = PALETTES.light;
		const given = [1, 2, 3, 4, 5, 6, 40, 0].map((rank) => hueOfRank(PALETTES.light, rank));
		expect(given).toEqual([...hues, rest, rest, rest]);
	});
});

describe('paletteCss()', () => {
	it('gives every variable a value, in each theme', () => {
		const css = paletteCss();
		const named = Object.values(VARIABLES).flat();
		for (const variable of named) {
			const name = /^var\((--[a-z0-9-]+)\)$/.exec(variable)?.[1];
			expect(name, variable).toBeDefined();
			expect(css.split(`${name}:`)).toHaveLength(4);
		}
		for (const theme of THEMES) {
			for (const colour of Object.values(PALETTES[theme]).flat())
				expect(css).toContain(`:${colour}`);
		}
	});

	it('follows the system unless the page asks for a theme', () => {
		expect(
			paletteCss()
				.split('\n')
				.map((line) => line.slice(0, line.lastIndexOf('{')))
		).toEqual([
			':root',
			'@media(prefers-color-scheme:dark){:root:not([data-theme=light])',
			':root[data-theme=dark]'
		]);
	});
});
