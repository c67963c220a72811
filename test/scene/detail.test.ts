// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AROUND_FROM, detailAt, FINE_BOUNDS, FINE_FROM, finest } from '../../src/scene/detail';
import type { Bounds } from '../../src/geometry/position';

const BENELUX: Bounds = [2, 50, 7, 53];
const DUBAI: Bounds = [54, 24, 57, 26];
const GIBRALTAR: Bounds = [-11, 31, -4, 36];

describe('detailAt(zoom, bounds)', () => {
	it.each([
		['far away', FINE_FROM - 0.1, BENELUX, 'medium', 'coarse'],
		['close, within the finest borders', FINE_FROM, BENELUX, 'fine', 'coarse'],
		['far away, outside them', AROUND_FROM - 0.1, DUBAI, 'medium', 'coarse'],
		['close, outside them', AROUND_FROM, DUBAI, 'medium', 'medium'],
		['close, across their side', FINE_FROM, GIBRALTAR, 'fine', 'medium']
	] as const)('%s', (_, zoom, bounds, inside, around) => {
		expect(detailAt(zoom, bounds)).toEqual({ inside, around });
	});
});

describe('finest(one, other)', () => {
	it('is as fine as either, part by part', () => {
		const [benelux, dubai] = [detailAt(6, BENELUX), detailAt(6, DUBAI)];
		expect(finest(benelux, dubai)).toEqual({ inside: 'fine', around: 'medium' });
		expect(finest(dubai, benelux)).toEqual({ inside: 'fine', around: 'medium' });
		expect(finest(benelux, benelux)).toEqual(benelux);
	});
});

describe('FINE_BOUNDS', () => {
	it.each(['europe-50m', 'europe-10m'])('are those of %s.topojson', (name) => {
		const file = new URL(`../../geo/boundaries/${name}.topojson`, import.meta.url);
		expect(JSON.parse(readFileSync(file, 'utf8')).bbox).toEqual(FINE_BOUNDS);
	});
});
