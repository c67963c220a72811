// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { boundarySources } from '../../../src/dataset/boundaries';
import type { Bounds, Position } from '../../../src/geometry/position';
import { wholeChoice } from '../../../src/model/choice';
import { mapSvg } from '../../../src/poster/picture/document';
import { frameOf, isInFrame, toPixels } from '../../../src/poster/picture/frame';
import { CIRCLE } from '../../../src/scene/kinds/circles/look';
import { circlesOf } from '../../../src/scene/kinds/circles/features';
import { hatchedCountries } from '../../../src/scene/kinds/countries/areas';
import { features as flowFeatures, flowLines } from '../../../src/scene/kinds/flows/features';
import { FLOW_OPACITY, UNNUMBERED } from '../../../src/scene/kinds/flows/look';
import { features as haloFeatures } from '../../../src/scene/kinds/halos/features';
import { HALO_AREA, HALO_EDGES } from '../../../src/scene/kinds/halos/look';
import { labelsOf } from '../../../src/scene/kinds/labels/features';
import { hiddenLabels } from '../../../src/scene/kinds/labels/hiddenLabels';
import { LABELS } from '../../../src/scene/kinds/labels/look';
import { features as numberFeatures } from '../../../src/scene/kinds/numbers/features';
import { NUMBER } from '../../../src/scene/kinds/numbers/look';
import { OUTLINE_PARTS, OUTLINES } from '../../../src/scene/kinds/outlines/look';
import { features as placeFeatures } from '../../../src/scene/kinds/places/features';
import { widthAt } from '../../../src/scene/line';
import { hueOfRank, PALETTES } from '../../../src/scene/palette';
import { scaleAt } from '../../../src/scene/scale';
import { sceneOf, STORIES } from '../../support/realDataset';

const FILE = new URL('../../../geo/boundaries/world-110m.topojson', import.meta.url);
const LAND = boundarySources(JSON.parse(readFileSync(FILE, 'utf8')) as Topology);

/** All of it, so that nothing which is drawn may be missing. */
const WORLD: Bounds = [-180, -60, 180, 80];
const PALETTE = PALETTES.light;

/** Paths are written in tenths of a pixel. */
const FINENESS = 10;

describe.each(STORIES)('mapSvg(options) of %s', (_, story) => {
	const frame = frameOf(WORLD, 2400, 1600);
	const scene = sceneOf(story, wholeChoice(story), frame.zoom);
	const svg = mapSvg({
		scene,
		frame,
		theme: 'light',
		land: LAND,
		language: 'fr',
		titleOf: (id) => id,
		title: 'Map',
		description: '',
		notes: []
	});
	const elements = [...svg.matchAll(/<(path|rect|circle|text|g)\b([^>]*)>/g)].map(
		([, name = '', attributes = '']): Attributes => ({ ...attributesOf(attributes), name })
	);
	const paths = elements.filter(({ name }) => name === 'path');

	it('draws water, and land on it', () => {
		expect(elements.some(({ fill }) => fill === PALETTE.water)).toBe(true);
		expect(paths.some(({ fill, d }) => fill === PALETTE.land && d)).toBe(true);
	});

	it.each(OUTLINE_PARTS)('draws the %s of the base map as the map does', (part) => {
		const { colour, width, ...look } = OUTLINES[part];
		const pixels = widthAt(width, frame.zoom);
		const dash = 'dash' in look ? dashOf(look.dash, pixels) : undefined;
		const drawn = paths.filter(
			(path) => path.stroke === PALETTE[colour] && path['stroke-dasharray'] === dash
		);
		const widths = drawn.map((path) => Number(path['stroke-width']) / FINENESS);
		expect(widths.some((drawnWidth) => Math.abs(drawnWidth - pixels) < 0.01)).toBe(true);
	});

	it('hatches the countries that the map hatches', () => {
		const hatched = paths.filter(({ fill }) => fill === 'url(#picture-countries-hatched)');
		const silent = hatchedCountries(scene);
		expect(silent.length).toBeGreaterThan(0);
		expect(hatched.length).toBeGreaterThan(0);
		expect(paths.some(({ fill }) => fill === PALETTE.hatch)).toBe(true);
	});

	it('draws halos at their opacity, and dashes the edge of regions alone', () => {
		const areas = paths.filter((path) => path['fill-opacity'] === String(HALO_AREA.opacity));
		const edges = paths.filter(
			(path) => path['stroke-opacity'] === String(HALO_EDGES.halo.opacity)
		);
		const { width, dash } = HALO_EDGES.region;
		const dashed = edges.filter((path) => path['stroke-dasharray'] === dashOf(dash, width));
		const parts = haloFeatures(scene).map(({ properties }) => properties.part);
		expect(areas).toHaveLength(parts.length);
		expect(dashed).toHaveLength(parts.filter((part) => part === 'region').length);
		expect(edges.length - dashed.length).toBe(parts.filter((part) => part === 'halo').length);
	});

	it('draws every flow in its hue and width, dashed where it has no number', () => {
		const lines = paths
			.filter((path) => path['stroke-opacity'] === String(FLOW_OPACITY))
			.map((path) => [path.stroke, Number(path['stroke-width']), path['stroke-dasharray']]);
		expect(lines).toEqual(
			flowLines(scene).map(({ properties: { rank, width, part } }) => [
				hueOfRank(PALETTE, rank),
				Math.round(width * FINENESS * 100) / 100,
				part === 'unnumbered' ? dashOf(UNNUMBERED.dash, width) : undefined
			])
		);
		const arrows = flowFeatures(scene).filter(({ geometry }) => geometry.type === 'Point');
		expect(elements.filter(({ transform }) => transform?.includes('rotate'))).toHaveLength(
			arrows.length
		);
	});

	it('draws every circle in its hue and size', () => {
		const drawn = elements
			.filter((each) => each.name === 'circle' && each['fill-opacity'] === String(CIRCLE.opacity))
			.map(({ fill, r }) => `${fill} ${r}`);
		const expected = circlesOf(scene).map(
			({ rank, radius }) =>
				`${hueOfRank(PALETTE, rank)} ${Math.round(radius * scaleAt(scene.zoom) * 100) / 100}`
		);
		expect(expected.length).toBeGreaterThan(0);
		expect(drawn.sort()).toEqual(expected.sort());
	});

	it('writes every name that has room, in its size and colour', () => {
		const toPoint = (position: Position) => {
			const [x, y] = toPixels(frame, position, 0);
			return { x, y };
		};
		const hidden = hiddenLabels(scene, { ...frame, toPixels: toPoint, covers: [] });
		const labels = labelsOf(scene).filter(
			({ id, position }) => !hidden.includes(id) && isInFrame(frame, position)
		);
		expect(labels.length).toBeGreaterThan(3);
		for (const { name, rank } of labels) {
			const [line = ''] = (name.fr ?? '').split('\n');
			const { size, colour = 'ink', weight } = LABELS[rank];
			const font = `font-size="${size}" font-weight="${weight}" fill="${PALETTE[colour]}"`;
			expect(
				textsWith(font, svg).some((text) => text.includes(line)),
				line
			).toBe(true);
		}
	});

	it('writes the number of every flow in its hue', () => {
		for (const { properties } of numberFeatures(scene)) {
			const { size, weight } = NUMBER;
			const hue = hueOfRank(PALETTE, properties.rank);
			const font = `font-size="${size}" font-weight="${weight}" fill="${hue}"`;
			expect(textsWith(font, svg)).toContain(properties.text);
		}
	});

	it('draws every mark, with its count or icon', () => {
		for (const { id, properties } of placeFeatures(scene)) {
			const [, drawn = ''] = svg.split(`<title>${id}</title>`);
			const mark = drawn.slice(0, drawn.indexOf('<title>'));
			expect(mark.match(/<path/g)?.length, id).toBeGreaterThan(2);
			if (properties.count !== '') expect(mark, id).toContain(`>${properties.count}</text>`);
		}
	});
});

type Attributes = Readonly<Record<string, string | undefined>>;

function attributesOf(text: string): Attributes {
	return Object.fromEntries(
		[...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value])
	);
}

function dashOf(dash: readonly number[], width: number): string {
	return dash.map((each) => Math.round(each * width * FINENESS * 100) / 100).join(' ');
}

/** What the texts say that are written so. */
function textsWith(font: string, svg: string): string[] {
	return svg
		.split('<text ')
		.slice(1)
		.filter((text) => text.slice(0, text.indexOf('>')).includes(font))
		.map((text) => text.slice(text.indexOf('>') + 1, text.indexOf('</text>')));
}
