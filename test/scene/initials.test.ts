// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
	initialsOf,
	initialsOfSlices,
	lettersOf as lettersOfOperation
} from '../../src/scene/initials';
import { features as labelFeatures } from '../../src/scene/kinds/labels/features';
import { features as placeFeatures } from '../../src/scene/kinds/places/features';
import { MOST_NUMBERS } from '../../src/scene/kinds/labels/numbers';
import { hueOfRank, PALETTES } from '../../src/scene/palette';
import { project, WORLD_SIZE } from '../../src/geometry/mercator';
import { lettersBox, lettersOf } from '../../src/scene/kinds/places/letters';
import { drawnAs, markRadius } from '../../src/scene/kinds/places/size';
import { CONTEXT, wholeChoice } from '../../src/model/choice';
import type { Operation } from '../../src/model/types';
import { choicesOfMeasure, choicesOfOperations, REAL, sceneOf } from '../support/realDataset';

describe('initialsOf(scene, operation)', () => {
	it('tells apart every two operations that no hue tells apart', () => {
		const looks = REAL.operations.map(({ id, rank }) =>
			[hueOfRank(PALETTES.light, rank), initialsOf({ dataset: REAL }, id)].join(' ')
		);
		expect(new Set(looks).size).toBe(REAL.operations.length);
	});

	it('is silent where a hue suffices, and for what belongs to no operation', () => {
		const hued = REAL.operations.slice(0, PALETTES.light.hues.length);
		for (const { id } of hued) expect(initialsOf({ dataset: REAL }, id)).toBe('');
		expect(initialsOf({ dataset: REAL }, CONTEXT)).toBe('');
	});

	it('tells every two operations apart without any colour', () => {
		const scene = { dataset: REAL, isColourless: true };
		const letters = REAL.operations.map(({ id }) => initialsOf(scene, id));
		expect(letters).not.toContain('');
		expect(new Set(letters).size).toBe(REAL.operations.length);
		expect(initialsOf(scene, CONTEXT)).toBe('');
	});
});

describe('initialsOfSlices(scene, slices)', () => {
	const [first, second, third] = REAL.operations as [Operation, Operation, Operation];
	const of = (...events: readonly number[]) =>
		[first, second, third]
			.slice(0, events.length)
			.map(({ id }, index) => ({ operation: id, events: events[index] ?? 0 }));

	it('is silent of one that its hue names', () => {
		expect(initialsOfSlices({ dataset: REAL }, of(3), true)).toBe('');
		const context = { operation: CONTEXT, events: 2 };
		expect(initialsOfSlices({ dataset: REAL }, [...of(3), context], true)).toBe('');
	});

	it('leaves out what hues say where there is no place', () => {
		expect(initialsOfSlices({ dataset: REAL }, of(1, 2), false)).toBe('');
		expect(initialsOfSlices({ dataset: REAL }, of(1, 2), true)).not.toBe('');
	});

	it('names both that meet, and the two with most events of many', () => {
		const two = initialsOfSlices({ dataset: REAL }, of(1, 2), true);
		expect(two).toBe(`${second.initials}·${first.initials}`);
		const many = initialsOfSlices({ dataset: REAL }, of(1, 2, 3), true);
		expect(many).toBe(`${third.initials}·${second.initials}…`);
	});
});

describe('the marks of the published story', () => {
	it('lay the letters of operations that meet on no other mark, and write some', () => {
		let written = 0;
		for (const zoom of [1, 2.5, 3.5, 4.5]) {
			const scene = sceneOf(REAL, wholeChoice(REAL), zoom);
			for (const mark of scene.marks) {
				const letters = lettersOf(mark, scene);
				if (letters === initialsOfSlices(scene, mark.slices, false)) continue;
				written += 1;
				const { left, top, right, bottom } = lettersBox(letters, markRadius(mark));
				for (const other of scene.marks) {
					if (other === mark || drawnAs(other) !== 'image') continue;
					const [[x, y], [ownX, ownY]] = [project(other.position), project(mark.position)];
					const scale = WORLD_SIZE * 2 ** zoom;
					const [across, down] = [(x - ownX) * scale, (y - ownY) * scale];
					const isOn = across > left && across < right && down > top && down < bottom;
					expect(isOn, `${zoom} ${mark.id} ${other.id}`).toBe(false);
				}
			}
		}
		expect(written).toBeGreaterThan(8);
	});

	it('say their operation wherever it is one of those that share the grey', () => {
		const choices = [...choicesOfMeasure(REAL), ...choicesOfOperations(REAL)];
		let seen = 0;
		for (const choice of choices) {
			const scene = sceneOf(REAL, choice, 4.5);
			for (const { id, properties } of placeFeatures(scene)) {
				const mark = scene.marks.find((candidate) => candidate.id === id);
				const [slice, ...others] = mark?.slices ?? [];
				if (slice === undefined || others.length > 0) continue;
				expect(properties.initials).toBe(initialsOf({ dataset: REAL }, slice.operation));
				if (properties.initials !== '') seen += 1;
			}
		}
		expect(seen).toBeGreaterThan(20);
	});

	it('say it beside the numbers of countries too, of each where several stand side by side and have a place', () => {
		let [met, beside] = [0, 0];
		for (const choice of [...choicesOfMeasure(REAL), ...choicesOfOperations(REAL)]) {
			const scene = sceneOf(REAL, choice, 4.5);
			const labels = labelFeatures(scene);
			for (const { code, values } of scene.visible.countries) {
				const label = labels.find(({ id }) => id === code)?.properties;
				if (label?.['number:0'] === undefined) continue;
				if (values.length > 1) met += 1;
				for (const [index, { operation }] of values.slice(0, MOST_NUMBERS).entries()) {
					const number = String(label[`number:${index}`] ?? '');
					const alone = initialsOf({ dataset: REAL }, operation);
					const own = values.length > 1 ? lettersOfOperation({ dataset: REAL }, operation) : alone;
					const [, letters = ''] = /\((.+)\)$/.exec(number) ?? [];
					expect([alone, own]).toContain(letters);
					if (letters !== alone) beside += 1;
				}
			}
		}
		expect(met).toBeGreaterThan(0);
		expect(beside).toBeGreaterThan(0);
	});
});
