// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { initialsOf, initialsOfSlices } from '../../src/scene/initials';
import { features as labelFeatures } from '../../src/scene/kinds/labels/features';
import { features as placeFeatures } from '../../src/scene/kinds/places/features';
import { hueOfRank, PALETTES } from '../../src/scene/palette';
import { CONTEXT } from '../../src/model/choice';
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
	it('names every grey operation of a mark, unless they are many', () => {
		const slices = REAL.operations.map(({ id }) => ({ operation: id, events: 1 }));
		const grey = REAL.operations.slice(PALETTES.light.hues.length);
		expect(initialsOfSlices({ dataset: REAL }, slices)).toBe('');
		expect(initialsOfSlices({ dataset: REAL }, slices.slice(0, -grey.length + 2))).toBe(
			grey
				.slice(0, 2)
				.map(({ initials }) => initials)
				.join('·')
		);
	});
});

describe('the marks of the published story', () => {
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

	it('say it beside the numbers of countries too', () => {
		for (const choice of choicesOfOperations(REAL)) {
			const scene = sceneOf(REAL, choice, 4.5);
			const labels = labelFeatures(scene);
			for (const { code, values } of scene.visible.countries) {
				const label = labels.find(({ id }) => id === code)?.properties;
				for (const [index, { operation }] of values.entries()) {
					const letters = initialsOf({ dataset: REAL }, operation);
					const number = String(label?.[`number:${index}`] ?? '');
					expect(number.endsWith(`(${letters})`)).toBe(letters !== '');
				}
			}
		}
	});
});
