// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/dataset/dates';
import { drawnValues } from '../../src/model/visible/drawn';
import { select } from '../../src/model/visible/select';
import { wholeChoice } from '../../src/model/choice';
import type { Event, RecordedFigure } from '../../src/model/types';
import { findFigure } from '../../src/model/find';
import { choicesOfMeasure, REAL } from '../support/realDataset';

/** What is told of a day, or of a few, of a longer case. */
const ACTION_DAYS = [
	'belgium-action-day-2021',
	'netherlands-action-day-2021',
	'ironchat-arrests-2018',
	'pgp-safe-arrests-2017',
	'matrix-arrest-france-2024',
	'matrix-arrests-spain-2024'
];

/** More than an action takes. */
const A_WEEK = 7;

describe('the countries’ values on the map', () => {
	const values = choicesOfMeasure(REAL).flatMap((choice) =>
		drawnValues(select(REAL, choice)).filter(({ at }) => typeof at === 'string')
	);

	it('come from no action day', () => {
		const events = REAL.events.map(({ id }) => id);
		expect(ACTION_DAYS.filter((id) => !events.includes(id))).toEqual([]);
		const days = values.filter(({ value }) => ACTION_DAYS.includes(value.event.id));
		expect(days.map(({ value }) => value.event.id)).toEqual([]);
	});

	it('say why they are the whole country’s where they were counted within a week', () => {
		expect(values.length).toBeGreaterThan(50);
		const silent = values.filter(({ value }) => {
			const figure = findFigure(REAL, `${value.event.id}/${value.figure.id}`)?.figure;
			return isShort(value.event) && (figure as RecordedFigure).nationalBecause === null;
		});
		expect(silent.map(({ value }) => `${value.event.id}/${value.figure.id}`)).toEqual([]);
	});

	it('are on the untouched map those of a whole count, with its date', () => {
		const opening = drawnValues(select(REAL, wholeChoice(REAL)));
		const national = opening.filter(({ at }) => typeof at === 'string');
		expect(national.length).toBeGreaterThan(10);
		expect(national.filter(({ value }) => value.claim.asOf === null)).toEqual([]);
		expect(national.filter(({ value }) => value.figure.scope !== 'national')).toEqual([]);
	});
});

function isShort({ date }: Event): boolean {
	if (date?.start.length !== 10) return false;
	const [fewest] = daysBetween(date.start, date.end ?? date.start);
	return fewest < A_WEEK;
}
