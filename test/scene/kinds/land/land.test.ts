// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { boundarySources } from '../../../../src/dataset/boundaries';
import { baseFeatures } from '../../../../src/scene/kinds/land/base';
import { BASE_MAP } from '../../../../src/scene/kinds/mapSources';
import { STYLE } from '../../../../src/map/style';
import { GEO } from '../../../support/dataset';
import { REAL } from '../../../support/realDataset';
import { draws } from '../../evaluate';

const FOLDER = join(GEO, 'boundaries');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.topojson'));

describe.each(FILES)('boundarySources(%s)', (name) => {
	const topology = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Topology;
	const sources = boundarySources(topology);

	it('is all that the base map consists of', () => {
		expect(Object.keys(sources).sort()).toEqual(Object.keys(topology.objects).sort());
	});

	it('draws each part in a layer of its own', () => {
		const layers = STYLE.layers.filter((layer) => 'source' in layer && layer.source === BASE_MAP);
		const drawnBy = { countries: 'land', coast: 'coast', borders: 'borders', disputed: 'disputed' };
		for (const { properties, ...feature } of baseFeatures(sources).features) {
			const drawn = layers.filter((layer) => draws(layer, { ...feature, properties }));
			expect(drawn.map(({ id }) => id)).toEqual([drawnBy[properties.part]]);
		}
	});

	it('repeats each feature’s id for promoteId', () => {
		for (const { features } of Object.values(sources)) {
			expect(features.length).toBeGreaterThan(0);
			expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
			for (const { id, properties } of features) expect(properties).toEqual({ id });
		}
	});

	it('names each country by a code that the page can write out', () => {
		for (const { id } of sources.countries.features) {
			expect(REAL.countries[String(id)], String(id)).toBeDefined();
		}
	});
});
