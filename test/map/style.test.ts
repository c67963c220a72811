// @vitest-environment node
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { LABEL_FONTS } from '../../src/scene/fonts';
import { PALETTES, THEMES } from '../../src/scene/palette';
import { STYLE } from '../../src/map/style';
import { layerOf, valueOf, type Feature } from '../scene/evaluate';

const SYMBOLS = STYLE.layers.filter((layer) => layer.type === 'symbol');

describe('STYLE', () => {
	it('passes the style specification', () => {
		expect(validateStyleMin(STYLE)).toEqual([]);
	});

	it('declares every state that an expression reads, as MapLibre asks', () => {
		const read = JSON.stringify(STYLE.layers).matchAll(/"global-state","([^"]+)"/g);
		const names = new Set([...read].map(([, name]) => name));
		expect([...names].sort()).toEqual(Object.keys(STYLE.state ?? {}).sort());
	});

	it('has layers with unique ids, each on a source that exists', () => {
		const ids = STYLE.layers.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const layer of STYLE.layers) {
			if ('source' in layer) expect(Object.keys(STYLE.sources)).toContain(layer.source);
		}
	});

	it('has no source that no layer draws, and promotes the id of each', () => {
		const drawn = STYLE.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
		expect(Object.keys(STYLE.sources).sort()).toEqual([...new Set(drawn)].sort());
		for (const source of Object.values(STYLE.sources)) {
			expect(source).toMatchObject({ type: 'geojson', promoteId: 'id' });
		}
	});

	it('draws water first, borders above hatching, names below numbers, and marks last', () => {
		const order = STYLE.layers.map(({ id }) => id);
		const inOrder = (...ids: string[]) => ids.map((id) => order.indexOf(id));
		const positions = inOrder(
			'water',
			'land',
			'countries-hatched',
			'borders',
			'halos-area',
			'flows-numbered',
			'circles-area',
			'labels-seas',
			'labels-places',
			'numbers-flows',
			'places-selected',
			'places-marks'
		);
		expect(positions).toEqual([...positions].sort((a, b) => a - b));
		expect(order[0]).toBe('water');
		expect(order.slice(-2)).toEqual(['places-marks', 'places-initials']);
	});

	it('writes with the fonts that the page has', () => {
		const own: readonly string[] = LABEL_FONTS;
		for (const { id, layout } of SYMBOLS) {
			if (layout?.['text-field'] === undefined) continue;
			expect(own, id).toContain((layout['text-font'] as string[])[0]);
		}
	});

	it('follows the theme with every colour', () => {
		for (const theme of THEMES) {
			const globals = { zoom: 4, globalState: { theme } };
			for (const layer of STYLE.layers) {
				for (const name of Object.keys(layer.paint ?? {}).filter((key) => key.endsWith('color'))) {
					const colour = String(valueOf(layer, name, RANKED, globals));
					expect(rgbOf(Object.values(PALETTES[theme]).flat()), `${layer.id} ${name}`).toContain(
						colour
					);
				}
			}
		}
	});

	it('gives each operation the hue of its rank, and the grey to the rest', () => {
		const colours = [1, 2, 3, 4, 5, 6, 0].map((rank) => {
			const own = { ...RANKED, properties: { ...RANKED.properties, rank } };
			return String(valueOf(layerOf('circles-area'), 'circle-color', own));
		});
		const { hues, rest } = PALETTES.light;
		expect(colours).toEqual(rgbOf([...hues, rest, rest]));
	});
});

const RANKED: Feature = {
	type: 'Feature',
	id: 'ranked',
	geometry: { type: 'Point', coordinates: [0, 0] },
	properties: { id: 'ranked', rank: 1 }
};

/** As MapLibre writes a colour. */
function rgbOf(colours: readonly string[]): string[] {
	return colours.map((hex) => {
		const channels = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
		return `rgba(${channels.join(',')},1)`;
	});
}
