// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { datedFirst, datesApart, drawnValues } from '../../../src/model/visible/drawn';
import { select } from '../../../src/model/visible/select';
import { circlesOf } from '../../../src/scene/kinds/circles/features';
import { choicesOfMeasure, REAL, sceneOf, STORIES } from '../../support/realDataset';

describe.each(STORIES)('drawnValues(visible) of %s', (_, dataset) => {
	it('holds one for each circle, largest first', () => {
		for (const choice of choicesOfMeasure(dataset)) {
			const values = drawnValues(select(dataset, choice));
			expect(values, choice.measure).toHaveLength(circlesOf(sceneOf(dataset, choice, 4)).length);
			const sizes = values.map(({ value }) => [value.claim.value].flat()[0] ?? 0);
			expect(Math.max(0, ...sizes)).toBe(sizes[0] ?? 0);
		}
	});
});

describe.each(STORIES)('datedFirst(values) of %s', (_, dataset) => {
	it('keeps each value once, in its order, what has no date at the end', () => {
		for (const choice of choicesOfMeasure(dataset)) {
			const values = drawnValues(select(dataset, choice));
			const isDated = ({ value }: (typeof values)[number]) =>
				(value.claim.asOf ?? value.event.date) !== null;
			const wanted = [...values.filter(isDated), ...values.filter((value) => !isDated(value))];
			expect(datedFirst(values)).toEqual(wanted);
		}
	});
});

describe('datesApart(values)', () => {
	const [drawn] = choicesOfMeasure(REAL).flatMap((choice) => drawnValues(select(REAL, choice)));

	function of(...dates: (string | null)[]) {
		if (drawn === undefined) throw new Error('No circle is drawn.');
		const { at, value } = drawn;
		return dates.map((asOf) => ({
			at,
			value: { ...value, claim: { ...value.claim, asOf } }
		}));
	}

	it.each([
		[
			['2020-07-02', '2021-07-03'],
			['2020-07-02', '2021-07-03']
		],
		[
			['2022-06', '2020-07-02', null, '2021'],
			['2020-07-02', '2022-06']
		],
		[
			['2019', '2021-01-01'],
			['2019', '2021-01-01']
		],
		[['2020-07-02', '2021-07-02'], null],
		// they may lie a day apart
		[['2021', '2022'], null],
		[['2020-06', '2021-06-30'], null],
		[['2021-06'], null],
		[[null], null],
		[[], null]
	])('of %j is %j', (dates, apart) => {
		expect(datesApart(of(...dates))).toEqual(apart);
	});
});
