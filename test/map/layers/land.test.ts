// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { boundarySources } from '../../../src/dataset/boundaries';
import { BASE_SOURCES } from '../../../src/map/layers/land';
import { STYLE } from '../../../src/map/style';
import { GEO } from '../../support/dataset';
import { REAL } from '../../support/realDataset';

const FOLDER = join(GEO, 'boundaries');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.topojson'));

describe.each(FILES)('boundarySources(%s)', (name) => {
	const topology = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Topology;
	const sources = boundarySources(topology);

	it('fills the sources of the base map, and no other', () => {
		expect(Object.keys(sources).sort()).toEqual([...BASE_SOURCES].sort());
		expect(Object.keys(STYLE.sources)).toEqual(expect.arrayContaining(Object.keys(sources)));
	});

	it('repeats each feature’s id for promoteId', () => {
		for (const { features } of Object.values(sources)) {
			expect(features.length).toBeGreaterThan(0);
			expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
			for (const { id, properties } of features) expect(properties).toEqual({ id });
		}
	});

	it('names each country by a code that the page can write out', () => {
		for (const { id } of sources.countries?.features ?? []) {
			expect(REAL.countries[String(id)], String(id)).toBeDefined();
		}
	});
});
