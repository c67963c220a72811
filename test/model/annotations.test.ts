/** What the map says is true of what it draws. */
import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../src/model/annotations';
import { operationIds, wholeChoice, type Choice } from '../../src/model/choice';
import { select } from '../../src/model/visible/select';
import { REAL } from '../support/realDataset';

describe('annotationsOf(story, visible, chapter)', () => {
	const said = (change: Partial<Choice>) =>
		annotationsOf(REAL.story, select(REAL, { ...wholeChoice(REAL), ...change }), null).map(
			({ id }) => id
		);

	it('says what the untouched map says', () => {
		expect(said({})).toEqual(REAL.story.home);
	});

	it('says nothing of an event that is not shown', () => {
		for (const { id } of REAL.operations) {
			const left = said({ operations: operationIds(REAL).filter((other) => other !== id) });
			const gone = REAL.story.home.filter((one) => !left.includes(one));
			for (const one of gone) {
				const event = REAL.story.annotations.find((annotation) => annotation.id === one)?.event;
				const operations = REAL.events.find((candidate) => candidate.id === event)?.operations;
				expect(operations, one).toEqual([id]);
			}
		}
		expect(said({ operations: [] })).toEqual([]);
	});

	it('says nothing within dates, where the numbers drawn are others', () => {
		expect(said({ from: '2021-03-09', to: '2021-03-09' })).toEqual([]);
		expect(said({ from: '2020' })).toEqual([]);
		expect(said({ to: '2022' })).toEqual([]);
	});
});
