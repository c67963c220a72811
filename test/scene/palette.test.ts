// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { FLOW_OPACITY } from '../../src/scene/kinds/flows/look';
import { HALO_EDGES } from '../../src/scene/kinds/halos/look';
import {
	hueOfRank,
	paletteCss,
	PALETTES,
	THEMES,
	VARIABLES,
	type Palette
} from '../../src/scene/palette';
import { contrast, difference, over, VISIONS } from './colour';

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
			for (const ground of ['highlight', 'water', 'paper'] as const) {
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

	it.each([
		['flows', FLOW_OPACITY, marks],
		['the edge of a halo', HALO_EDGES.halo.opacity, [palette.ink]]
	])('shows %s through which the ground is seen', (_, opacity, colours) => {
		for (const ground of [palette.land, palette.water]) {
			for (const colour of colours) {
				const seen = over(colour, ground, opacity);
				expect(contrast(seen, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3);
			}
		}
	});

	it.each<[string, (keyof Palette)[], (keyof Palette)[]]>([
		['the page', ['text', 'muted', 'accent'], ['page', 'card']],
		['headings over the map', ['text'], ['water', 'land']],
		['names of the story', ['ink'], ['land', 'highlight', 'water', 'hatch', 'outline']],
		['counts and letters of marks', ['ink'], ['paper']],
		['other names', ['quiet'], ['land', 'outline']],
		['numbers of operations', ['hues', 'rest'], ['land', 'outline']]
	])('writes %s so that everyone can read', (_, inks, grounds) => {
		for (const ground of grounds.flatMap((name) => palette[name])) {
			for (const ink of inks.flatMap((name) => palette[name])) {
				expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
			}
		}
	});

	it('keeps the names of what the story does not touch behind the others', () => {
		const quiet = contrast(palette.quiet, palette.land);
		expect(quiet).toBeLessThan(contrast(palette.ink, palette.land) / 2);
	});

	it('writes names of seas that can be read on water', () => {
		expect(contrast(palette.sea, palette.water)).toBeGreaterThanOrEqual(4.5);
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

	it('follows the system unless the page asks for a theme, and is light on paper', () => {
		expect(
			paletteCss()
				.split('\n')
				.map((line) => line.slice(0, line.lastIndexOf('{')))
		).toEqual([
			':root',
			'@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light])',
			'@media screen{:root[data-theme=dark]'
		]);
	});
});
