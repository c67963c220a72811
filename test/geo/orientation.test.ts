// @vitest-environment node
import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { atlas, countriesOf } from '../../geo/boundaries/atlas';
import { orientationTable, type OrientationEntry } from '../../geo/boundaries/orientation';
import type { Position } from '../../src/geometry/position';

/** Degrees: harbours reach further into the sea than the outlines at 10m. */
const QUAY = 0.02;

const ORIENTATION = JSON.parse(
	readFileSync(new URL('../../geo/boundaries/orientation.json', import.meta.url), 'utf8')
) as OrientationEntry[];
const { features } = countriesOf(atlas('10m'));

describe('orientation.json', () => {
	it('is what the build makes of the tables', () => {
		expect(ORIENTATION).toEqual(orientationTable());
	});

	it('names each thing in French and in English, under an id of its own', () => {
		for (const { id, name } of ORIENTATION) {
			expect(Object.keys(name).slice(0, 2), id).toEqual(['fr', 'en']);
			for (const text of Object.values(name)) expect(text, id).toMatch(/^[^'"()]+$/);
		}
		expect(new Set(ORIENTATION.map(({ id }) => id)).size).toBe(ORIENTATION.length);
	});

	it('has seas on no land', () => {
		for (const { id, kind, position } of ORIENTATION) {
			if (kind === 'sea') expect(codesAt(position), id).toEqual([]);
		}
	});

	it('has cities in their countries, but for a quay', () => {
		for (const { id, kind, position } of ORIENTATION) {
			if (kind !== 'city') continue;
			const own = id.slice(0, 2).toUpperCase();
			const [x, y] = position;
			const quays = [0, -QUAY, QUAY].flatMap((right) =>
				[0, -QUAY, QUAY].map((up): Position => [x + right, y + up])
			);
			const country = features.filter((each) => each.id === own);
			expect(
				quays.some((quay) => isOn(quay, country)),
				id
			).toBe(true);
			expect(
				codesAt(position).filter((code) => code !== own),
				id
			).toEqual([]);
		}
	});

	it('names no sea twice at one zoom', () => {
		for (let zoom = 0; zoom <= 10; zoom += 0.5) {
			const seas = ORIENTATION.filter(
				({ kind, from, to }) => kind === 'sea' && zoom >= from && zoom < to
			).map(({ name }) => name.fr);
			expect(seas.length).toBe(new Set(seas).size);
		}
	});
});

function codesAt(position: Position): string[] {
	return features.filter((country) => isOn(position, [country])).map(({ id }) => String(id));
}

function isOn(position: Position, countries: typeof features): boolean {
	return countries.some((country) => booleanPointInPolygon([...position], country));
}
