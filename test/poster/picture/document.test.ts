// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { boundarySources } from '../../../src/dataset/boundaries';
import { legendOf } from '../../../src/scene/kinds/legend';
import { PALETTES, THEMES, type Theme } from '../../../src/scene/palette';
import { HALO_EDGES } from '../../../src/scene/kinds/halos/look';
import { wholeChoice } from '../../../src/model/choice';
import type { Bounds } from '../../../src/geometry/position';
import type { Dataset } from '../../../src/model/types';
import { mapSvg, pictureSvg } from '../../../src/poster/picture/document';
import { frameOf, isInFrame } from '../../../src/poster/picture/frame';
import { choicesOfMeasure, sceneOf, STORIES } from '../../support/realDataset';

const FILE = new URL('../../../geo/boundaries/world-110m.topojson', import.meta.url);
const LAND = boundarySources(JSON.parse(readFileSync(FILE, 'utf8')) as Topology);

const VIEWS: readonly Bounds[] = [
	[-10.5, 37.5, 27, 60.3],
	[2, 49.3, 7.5, 53],
	[-180, -60, 180, 75],
	[140, -50, -110, 60]
];

describe.each(STORIES)('pictureSvg(options) of %s', (_, story) => {
	it('holds the title of every mark that is seen, and of none that is not', () => {
		for (const view of VIEWS) {
			const { svg, scene, frame } = pictureOf(story, view, 'light');
			const titles = [...svg.matchAll(/<g[^>]*><title>([^<]*)<\/title>/g)].map(([, id]) => id);
			for (const { id, position } of scene.marks) {
				if (isInFrame(frame, position)) expect(titles, view.join()).toContain(`mark ${id}`);
			}
			expect(new Set(titles).size).toBe(titles.length);
		}
	});

	it.each(THEMES)('takes every colour from the %s palette, by value', (theme) => {
		const colours = new Set<string>(Object.values(PALETTES[theme]).flat());
		for (const view of VIEWS) {
			const { svg } = pictureOf(story, view, theme);
			const used = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(
				([, colour]) => colour ?? ''
			);
			const others = used.filter((colour) => !colours.has(colour) && !colour.startsWith('url(#'));
			expect(new Set(others)).toEqual(new Set(['none']));
			expect(svg).not.toContain('var(');
		}
	});

	it('asks for nothing outside itself', () => {
		const { svg } = pictureOf(story, VIEWS[0] as Bounds, 'light');
		expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|href|src=/);
		const defined = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
		const used = [...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id);
		expect(new Set(defined).size).toBe(defined.length);
		for (const id of used) expect(defined).toContain(id);
	});

	it('has finite numbers only, and escapes what it is told', () => {
		for (const view of VIEWS) {
			const { svg } = pictureOf(story, view, 'dark');
			expect(svg).not.toMatch(/NaN|Infinity|undefined/);
			expect(svg).toContain('Ports &amp; &lt;piers&gt;');
		}
	});

	it('dashes the edge of every region, as the legend does, and of no other halo', () => {
		const [europe, near] = [VIEWS[0], VIEWS[1]].map((view) => {
			const { svg, scene, frame } = pictureOf(story, view as Bounds, 'light');
			const map = svg.slice(0, svg.indexOf('>Ships<'));
			const edges = [...map.matchAll(/<path[^>]*>/g)].filter(([path]) =>
				path.includes(`stroke-opacity="${HALO_EDGES.region.opacity}"`)
			);
			const dashed = edges.filter(([path]) => path.includes('stroke-dasharray'));
			const regions = scene.visible.places.filter(
				({ place, position }) => place.precision === 'region' && isInFrame(frame, position)
			);
			return { edges: edges.length, dashed: dashed.length, regions: regions.length };
		});
		expect(europe?.regions).toBeGreaterThan(0);
		expect(europe?.dashed).toBe(europe?.regions);
		expect(near?.edges).toBeGreaterThan(near?.dashed ?? 0);
	});

	it('names every operation by its letters: it may be printed in grey', () => {
		for (const choice of choicesOfMeasure(story)) {
			const scene = { ...sceneOf(story, choice, 5), isColourless: true };
			const svg = mapSvg({ ...optionsOf(scene, frameOf(VIEWS[1] as Bounds, 1000, 700), 'light') });
			for (const { slices, position, country, shape } of scene.marks) {
				const [slice, ...others] = slices;
				const isDrawn = shape !== 'region' && !country?.values.length;
				const [west, south, east, north] = VIEWS[1] as Bounds;
				const [x, y] = position;
				if (!slice || others.length > 0 || !isDrawn) continue;
				if (x < west || x > east || y < south || y > north) continue;
				const letters = story.operations.find(({ id }) => id === slice.operation)?.initials;
				if (letters) expect(svg).toContain(`>${letters}</text>`);
			}
		}
	});
});

function pictureOf(story: Dataset, view: Bounds, theme: Theme) {
	const frame = frameOf(view, 1000, 700);
	const scene = { ...sceneOf(story, wholeChoice(story), frame.zoom), isColourless: true };
	const svg = pictureSvg({
		...optionsOf(scene, frame, theme),
		finding: 'Ports & <piers>',
		sentence: 'What is seen.',
		outside: '',
		legend: {
			measure: 'Ships',
			steps: [{ radius: 20, said: '100' }],
			scale: 'By area',
			quantities: legendOf(scene).flatMap(({ key, sample }) =>
				sample === null ? [] : [{ sample, said: key }]
			),
			notes: [],
			values: { title: 'Values', said: ['Ghent: 14, March 2010'] },
			operations: { title: 'Operations', names: [{ name: 'North', rank: 1 }] },
			marks: { title: 'Marks', entries: [] }
		},
		credits: ['Public domain'],
		textWidth: (text, { size }) => text.length * size * 0.56,
		fontCss: ''
	});
	return { svg, scene, frame };
}

function optionsOf(
	scene: ReturnType<typeof sceneOf>,
	frame: ReturnType<typeof frameOf>,
	theme: Theme
) {
	return {
		scene,
		frame,
		theme,
		land: LAND,
		language: 'fr',
		titleOf: (id: string) => `mark ${id}`,
		title: 'Ports',
		description: 'Where ships are.',
		notes: []
	};
}
