// @vitest-environment node
/** What each kind draws, by every renderer: the live map's layers, a picture, the poster and the legend hold to one look. */
import { readFileSync } from 'node:fs';
import type { LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { boundarySources } from '../../../src/dataset/boundaries';
import type { Bounds, Position } from '../../../src/geometry/position';
import { wholeChoice } from '../../../src/model/choice';
import { groundSvg, stepSvg } from '../../../src/poster/ground';
import { lookRules } from '../../../src/poster/lookRules';
import { marksHtml } from '../../../src/poster/marks';
import { mapSvg } from '../../../src/poster/picture/document';
import { frameOf, isInFrame, toPixels } from '../../../src/poster/picture/frame';
import { circlesOf, features as circleFeatures } from '../../../src/scene/kinds/circles/features';
import { CIRCLE } from '../../../src/scene/kinds/circles/look';
import { hatchedCountries } from '../../../src/scene/kinds/countries/areas';
import { SELECTED } from '../../../src/scene/kinds/countries/look';
import { features as flowFeatures, flowLines } from '../../../src/scene/kinds/flows/features';
import { FLOW_OPACITY, UNNUMBERED, WAY_SIZE } from '../../../src/scene/kinds/flows/look';
import { features as haloFeatures } from '../../../src/scene/kinds/halos/features';
import { HALO_AREA, HALO_EDGES } from '../../../src/scene/kinds/halos/look';
import { features as labelFeatures, labelsOf } from '../../../src/scene/kinds/labels/features';
import { hiddenLabels } from '../../../src/scene/kinds/labels/hiddenLabels';
import { LABELS } from '../../../src/scene/kinds/labels/look';
import { LAND, WATER } from '../../../src/scene/kinds/land/look';
import { features as leaderFeatures, leadersOf } from '../../../src/scene/kinds/leaders/features';
import { LEADER_LINE, ORIGIN } from '../../../src/scene/kinds/leaders/look';
import { legendOf } from '../../../src/scene/kinds/legend';
import { features as numberFeatures } from '../../../src/scene/kinds/numbers/features';
import { NUMBER } from '../../../src/scene/kinds/numbers/look';
import { OUTLINE_PARTS, OUTLINES } from '../../../src/scene/kinds/outlines/look';
import { features as placeFeatures } from '../../../src/scene/kinds/places/features';
import { COUNT, INITIALS, SELECTED_RING } from '../../../src/scene/kinds/places/look';
import { dashAt, widthAt } from '../../../src/scene/line';
import { hueOfRank, PALETTES, VARIABLES } from '../../../src/scene/palette';
import { scaleAt } from '../../../src/scene/scale';
import { fontOf, type TextLook } from '../../../src/scene/text';
import { sceneOf, STORIES } from '../../support/realDataset';
import { draws, layerOf, valueOf, type Feature } from '../evaluate';

const FILE = new URL('../../../geo/boundaries/world-110m.topojson', import.meta.url);
const BASE = boundarySources(JSON.parse(readFileSync(FILE, 'utf8')) as Topology);

/** All of it, so that nothing which is drawn may be missing. */
const WORLD: Bounds = [-180, -60, 180, 80];
const PALETTE = PALETTES.light;

/** Pictures write their ground in tenths of a pixel. */
const FINENESS = 10;

/** The zoom whose line widths the poster draws. */
const POSTER_ZOOM = 4;

describe.each(STORIES)('%s, drawn by every renderer', (_, story) => {
	const frame = frameOf(WORLD, 2400, 1600);
	const scene = sceneOf(story, wholeChoice(story), frame.zoom);
	const titles = { title: 'Map', description: '' };
	const svg = mapSvg({
		...titles,
		scene,
		frame,
		theme: 'light',
		land: BASE,
		language: 'fr',
		titleOf: (id) => id,
		notes: []
	});
	const picture = elementsOf(svg);
	const ground = elementsOf(groundSvg(BASE, scene, titles, null, stepSvg(scene)));
	const html = marksHtml(scene, {
		link: (id) => ({ name: id, href: `#${id}` }),
		place: (x, y) => `data-x="${x}" data-y="${y}"`
	});
	const marks = elementsOf(html);
	const rules = lookRules();
	const legend = legendOf(scene);
	const samples = (key: string) =>
		legend.flatMap((entry) => (entry.key === key && entry.sample ? [entry.sample(PALETTE)] : []));

	it('land: water, and countries on it', () => {
		expect(layerOf('water').paint).toEqual({ 'background-color': themed(WATER.colour) });
		expect(layerOf('land').paint).toMatchObject({ 'fill-color': themed(LAND.colour) });
		expect(picture.some(({ name, fill }) => name === 'rect' && fill === PALETTE.water)).toBe(true);
		expect(pathsOf(picture).some(({ fill, d }) => fill === PALETTE.land && d)).toBe(true);
		const [countries] = ground.filter(({ fill }) => fill === VARIABLES.land);
		expect(countries?.name).toBe('g');
		expect(ground.some(({ id }) => id?.startsWith('land-'))).toBe(true);
	});

	it('countries: hatched where no number is known, and highlighted where selected', () => {
		const hatched = hatchedCountries(scene);
		expect(hatched.length).toBeGreaterThan(0);
		const layer = layerOf('countries-hatched');
		expect(layer.paint).toMatchObject({ 'fill-pattern': expect.arrayContaining(['hatch']) });
		const filled = pathsOf(picture).filter(
			({ fill }) => fill === 'url(#picture-countries-hatched)'
		);
		const drawn = hatched.filter((code) => BASE.countries.features.some(({ id }) => id === code));
		expect(filled).toHaveLength(1);
		expect(filled[0]?.d?.match(/M/g)?.length).toBeGreaterThanOrEqual(drawn.length);
		const areas = ground.filter((each) => each.class?.includes('countries-hatched'));
		expect(areas.map((each) => each['data-country']).sort()).toEqual([...drawn].sort());
		expect(rules).toContain('.countries-hatched{fill:url(#poster-countries-hatched)}');
		for (const tile of ['picture', 'poster'].map((each) => `${each}-countries-hatched`)) {
			expect([...picture, ...ground].some(({ id }) => id === tile)).toBe(true);
		}
		const [sample] = samples('noFigure');
		expect(sample?.shapes.some(({ fill }) => fill === PALETTE.hatch)).toBe(true);

		expect(layerOf('countries-selected').paint).toMatchObject({ 'fill-opacity': SELECTED.opacity });
		expect(rules).toContain(
			`.countries-selected{fill:${VARIABLES[SELECTED.colour]};fill-opacity:${SELECTED.opacity}}`
		);
	});

	it.each(OUTLINE_PARTS)('outlines: the %s of the base map', (part) => {
		const look = OUTLINES[part];
		const dash = 'dash' in look ? look.dash : undefined;
		const layer = layerOf(part);
		const line: Feature = {
			id: part,
			type: 'Feature',
			geometry: LINE,
			properties: { id: part, part }
		};
		for (const zoom of [2, 4, 8]) {
			const at = { zoom, globalState: { theme: 'light' } };
			expect(valueOf(layer, 'line-width', line, at)).toBeCloseTo(widthAt(look.width, zoom));
		}
		expect(layer.paint).toMatchObject(dash ? { 'line-dasharray': [...dash] } : {});
		expect(
			strokesOf(picture, PALETTE[look.colour], {
				width: widthAt(look.width, frame.zoom) * FINENESS,
				dash
			})
		).toHaveLength(1);
		expect(
			strokesOf(ground, VARIABLES[look.colour], { width: widthAt(look.width, POSTER_ZOOM), dash })
		).toHaveLength(1);
	});

	it('halos: faint, their edge dashed around regions alone', () => {
		const halos = haloFeatures(scene);
		expect(halos.length).toBeGreaterThan(0);
		for (const part of ['halo', 'region'] as const) {
			const own = halos.filter(({ properties }) => properties.part === part);
			const { width, dash, opacity } = { dash: undefined, ...HALO_EDGES[part] };
			const edge = layerOf(part === 'halo' ? 'halos-edge' : 'halos-region');
			expect(edge.paint).toMatchObject({ 'line-width': width, 'line-opacity': opacity });
			expect('line-dasharray' in (edge.paint ?? {})).toBe(part === 'region');
			expect(halos.filter((each) => draws(edge, each))).toEqual(own);
			expect(
				strokesOf(picture, PALETTE.ink, { width: width * FINENESS, dash, opacity })
			).toHaveLength(own.length);
			expect(strokesOf(ground, VARIABLES.ink, { width, dash, opacity })).toHaveLength(own.length);
			const strokes = samples(part).map(({ shapes: [shape] }) => shape?.stroke);
			expect(strokes).toEqual(
				own.length === 0
					? []
					: [{ colour: PALETTE.ink, width, opacity, dash: dash && dashAt(dash, width) }]
			);
		}
		const opacity = String(HALO_AREA.opacity);
		expect(layerOf('halos-area').paint).toMatchObject({ 'fill-opacity': HALO_AREA.opacity });
		for (const drawn of [picture, ground]) {
			expect(drawn.filter((each) => each['fill-opacity'] === opacity)).toHaveLength(halos.length);
		}
	});

	it('flows: in their hue and width, dashed where they have no number, with arrowheads', () => {
		const lines = flowLines(scene);
		expect(lines.length).toBeGreaterThan(0);
		for (const line of lines) {
			const { part, rank, width } = line.properties;
			const layer = layerOf(`flows-${part}`);
			const dash = part === 'unnumbered' ? UNNUMBERED.dash : undefined;
			expect(draws(layer, line)).toBe(true);
			expect(valueOf(layer, 'line-width', line)).toBe(width);
			expect(hex(valueOf(layer, 'line-color', line))).toBe(hueOfRank(PALETTE, rank));
			expect(layer.paint).toMatchObject({
				'line-opacity': FLOW_OPACITY,
				...(dash ? { 'line-dasharray': [...dash] } : {})
			});
			const alike = lines.filter(
				({ properties: each }) => each.part === part && each.rank === rank && each.width === width
			);
			const look = { dash, opacity: FLOW_OPACITY };
			const [own, posters] = [hueOfRank(PALETTE, rank), hueOfRank(VARIABLES, rank)];
			const inPicture = strokesOf(picture, own, { ...look, width: width * FINENESS });
			expect(inPicture).toHaveLength(alike.length);
			expect(strokesOf(ground, posters, { ...look, width })).toHaveLength(alike.length);
		}
		const arrows = flowFeatures(scene).filter(({ geometry }) => geometry.type === 'Point');
		for (const drawn of [picture, marks]) {
			const turned = drawn.filter(({ transform }) => transform?.includes('rotate'));
			const small = turned.filter(({ transform }) => transform?.includes(`scale(${WAY_SIZE})`));
			const ways = arrows.filter(({ properties }) => properties.part === 'way');
			expect(turned).toHaveLength(arrows.length);
			expect(small).toHaveLength(ways.length);
		}
		const [dashed] = samples('flowUnnumbered').map(({ shapes: [shape] }) => shape?.stroke);
		const { width, dash } = UNNUMBERED;
		if (dashed)
			expect(dashed).toMatchObject({ width, dash: dashAt(dash, width), opacity: FLOW_OPACITY });
		for (const { shapes } of samples('flow')) expect(shapes[0]?.stroke?.dash).toBeUndefined();
	});

	it('circles: by area, see-through, with an edge', () => {
		const circles = circlesOf(scene);
		expect(circles.length).toBeGreaterThan(0);
		const layer = layerOf('circles-area');
		expect(layer.paint).toMatchObject({
			'circle-opacity': CIRCLE.opacity,
			'circle-stroke-width': CIRCLE.edge.width
		});
		const expected = circles
			.map(({ radius, rank }) => [radius * scaleAt(scene.zoom), rank] as const)
			.map(([radius, rank]) => `${hundredth(radius)} ${rank}`)
			.sort();
		const at = { zoom: scene.zoom, globalState: { theme: 'light' } };
		const radii = circleFeatures(scene).map(
			(each) => `${hundredth(valueOf(layer, 'circle-radius', each, at))} ${each.properties.rank}`
		);
		expect(radii.sort()).toEqual(expected);
		for (const [drawn, palette] of [
			[picture, PALETTE],
			[marks, VARIABLES]
		] as const) {
			const own = drawn.filter(
				(each) => each.name === 'circle' && each['fill-opacity'] === String(CIRCLE.opacity)
			);
			const hues = new Map(circles.map(({ rank }) => [hueOfRank(palette, rank), rank]));
			expect(own.map(({ r, fill = '' }) => `${hundredth(r)} ${hues.get(fill)}`).sort()).toEqual(
				expected
			);
			for (const each of own) {
				expect(each['stroke-width']).toBe(String(CIRCLE.edge.width));
				expect(each.stroke).toBe(each.fill);
			}
		}
		expect(legend.some(({ key }) => key === 'circles')).toBe(true);
	});

	it('leaders: a line to each mark that has stepped aside, from a dot', () => {
		const leaders = leadersOf(scene);
		const count = leaders.length;
		const [line, dot] = ['leaders-line', 'leaders-origin'].map(layerOf) as [Layer, Layer];
		expect(line.paint).toMatchObject({ 'line-width': LEADER_LINE.width });
		expect(dot.paint).toMatchObject({ 'circle-radius': ORIGIN.radius });
		for (const layer of [line, dot]) {
			expect(leaderFeatures(scene).filter((each) => draws(layer, each))).toHaveLength(count);
		}
		const seen = leaders.filter(({ line: ends }) => ends.every((end) => isInFrame(frame, end)));
		const { width } = LEADER_LINE;
		const drawn = strokesOf(picture, PALETTE.ink, { width: width * FINENESS }).length;
		expect(drawn).toBeGreaterThanOrEqual(seen.length);
		const dots = picture.filter(({ r }) => r === String(ORIGIN.radius * FINENESS));
		expect(dots).toHaveLength(count);
		expect(strokesOf(ground, VARIABLES.ink, { width })).toHaveLength(count);
		const rounds = ground.filter((each) => each['stroke-linecap'] === 'round');
		expect(rounds.map((each) => each['stroke-width'])).toEqual(
			leaders.map(() => String(2 * ORIGIN.radius))
		);
	});

	it('labels: every name that has room, in its face, size and colour', () => {
		const toPoint = (position: Position) => {
			const [x, y] = toPixels(frame, position, 0);
			return { x, y };
		};
		const hidden = hiddenLabels(scene, { ...frame, toPixels: toPoint, covers: [] });
		const labels = labelsOf(scene);
		expect(labels.length).toBeGreaterThan(3);
		for (const { id, name, rank, position } of labels) {
			const look = LABELS[rank];
			const own = labelFeatures(scene).find((each) => each.id === id);
			const layers = ['seas', 'quiet', 'places', 'countries'].map((each) =>
				layerOf(`labels-${each}`)
			);
			const [layer] = layers.filter((each) => own && draws(each, own));
			if (layer === undefined || own === undefined) throw new Error(`No layer writes ${id}.`);
			expectText(layer, own, look);
			const said = (name.fr ?? '').replaceAll('\n', '&#10;');
			const written = marks.find(
				(each) => each.class?.split(' ').includes(look.name) && each['data-said']?.startsWith(said)
			);
			expect(written, id).toBeDefined();
			if (hidden.includes(id) || !isInFrame(frame, position)) continue;
			const [line = ''] = (name.fr ?? '').split('\n');
			const texts = textsWith(fontOfText(look, PALETTE[look.colour ?? 'ink']), svg);
			expect(
				texts.some((text) => text.includes(line)),
				line
			).toBe(true);
		}
		for (const look of Object.values(LABELS)) expectRule(rules, look);
	});

	it('numbers: of every flow, in its hue', () => {
		const numbers = numberFeatures(scene);
		const layer = layerOf('numbers-flows');
		for (const number of numbers) {
			const { text, rank } = number.properties;
			expectText(layer, number, NUMBER, hueOfRank(PALETTE, rank));
			expect(textsWith(fontOfText(NUMBER, hueOfRank(PALETTE, rank)), svg)).toContain(text);
			const written = marks.filter((each) => each.class?.split(' ').includes(NUMBER.name));
			expect(written.map((each) => each['data-said'])).toContain(text);
		}
		expectRule(rules, NUMBER);
	});

	it('places: every mark, with its count or icon and its letters', () => {
		const places = placeFeatures(scene);
		expect(places.length).toBeGreaterThan(0);
		const [layer, initials] = [layerOf('places-marks'), layerOf('places-initials')];
		for (const place of places) {
			const { id, count } = place.properties;
			expectText(layer, place, COUNT);
			expectText(initials, place, INITIALS);
			const [, drawn = ''] = svg.split(`<title>${id}</title>`);
			const mark = drawn.slice(0, drawn.indexOf('<title>'));
			expect(mark.match(/<path/g)?.length, id).toBeGreaterThan(2);
			const [, posters = ''] = html.split(`data-mark="${id}"`);
			const link = posters.slice(0, posters.indexOf('</a>'));
			expect(link.match(/<path/g)?.length, id).toBe(mark.match(/<path/g)?.length);
			if (count === '') continue;
			expect(textsWith(fontOfText(COUNT, PALETTE.muted), mark), id).toContain(count);
			expect(link, id).toContain(`<b class="${COUNT.name}" data-said="${count}">`);
		}
		expectRule(rules, COUNT);
		expectRule(rules, INITIALS);
		const { gap, width, colour } = SELECTED_RING;
		expect(layerOf('places-selected').paint).toMatchObject({ 'circle-stroke-width': width });
		expect(rules).toContain(
			`outline:${width}px solid ${VARIABLES[colour]};outline-offset:${gap}px`
		);
		const marked = legend.filter(({ key }) => ['place', 'merged', 'country'].includes(key));
		expect(marked.length).toBeGreaterThan(0);
		for (const { sample } of marked) expect(sample?.(PALETTE).shapes.length).toBeGreaterThan(2);
	});
});

const LINE: LineString = { type: 'LineString', coordinates: [] };

type Layer = ReturnType<typeof layerOf>;
type Attributes = Readonly<Record<string, string | undefined>>;

function elementsOf(markup: string): Attributes[] {
	return [...markup.matchAll(/<([a-z]+)\b([^>]*)>/gi)].map(([, name = '', attributes = '']) => ({
		...Object.fromEntries(
			[...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])
		),
		name
	}));
}

function pathsOf(elements: readonly Attributes[]): Attributes[] {
	return elements.filter(({ name }) => name === 'path');
}

/** The paths that are stroked so, dashes counted in widths of the line. */
function strokesOf(
	elements: readonly Attributes[],
	stroke: string,
	look: {
		readonly width: number;
		readonly dash?: readonly [number, number] | undefined;
		readonly opacity?: number;
	}
): Attributes[] {
	const { width, dash, opacity } = look;
	return pathsOf(elements).filter(
		(path) =>
			path.stroke === stroke &&
			path['stroke-linecap'] === undefined &&
			Math.abs(Number(path['stroke-width']) - width) < 0.01 &&
			path['stroke-dasharray'] === (dash && dashAt(dash, width).map(hundredth).join(' ')) &&
			path['stroke-opacity'] === (opacity === undefined ? undefined : String(opacity))
	);
}

/** As the style writes a colour of the palette in either theme. */
function themed(colour: 'water' | 'land') {
	return expect.arrayContaining([PALETTES.dark[colour], PALETTES.light[colour]]);
}

/** What a layer writes of a feature is as the look says. */
function expectText(layer: Layer, own: Feature, look: TextLook, fill?: string): void {
	expect(valueOf(layer, 'text-size', own)).toBe(look.size);
	expect(layer.layout).toMatchObject({ 'text-font': [fontOf(look)] });
	expect(layer.paint).toMatchObject({ 'text-halo-width': look.outline.width });
	expect(hex(valueOf(layer, 'text-color', own))).toBe(fill ?? PALETTE[look.colour ?? 'ink']);
}

/** The poster's style sheet says it too. */
function expectRule(rules: string, look: TextLook): void {
	const { name, size, weight, colour, isSlanted } = look;
	const [, rule = ''] = rules.split(`.poster .${name}{`);
	const own = rule.slice(0, rule.indexOf('}'));
	expect(own, name).toContain(`${weight} ${size}px`);
	expect(own.includes('italic'), name).toBe(isSlanted ?? false);
	if (colour) expect(own, name).toContain(`color:${VARIABLES[colour]}`);
}

function fontOfText({ size, weight }: TextLook, fill: string): string {
	return `font-size="${size}" font-weight="${weight}" fill="${fill}"`;
}

/** What the texts say that are written so. */
function textsWith(font: string, markup: string): string[] {
	return markup
		.split('<text ')
		.slice(1)
		.filter((text) => text.slice(0, text.indexOf('>')).includes(font))
		.map((text) => text.slice(text.indexOf('>') + 1, text.indexOf('</text>')));
}

function hex(colour: unknown): string {
	const { r, g, b } = colour as { r: number; g: number; b: number };
	return `#${[r, g, b]
		.map((part) =>
			Math.round(part * 255)
				.toString(16)
				.padStart(2, '0')
		)
		.join('')}`;
}

function hundredth(value: unknown): string {
	return String(Math.round(Number(value) * 100) / 100);
}
