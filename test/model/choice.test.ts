// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
	byDate,
	CONTEXT,
	operationIds,
	operationsOf,
	sameChoice,
	wholeChoice,
	type Choice
} from '../../src/model/choice';
import { STORIES } from '../support/realDataset';
import { dataset, event } from './build';

const north = event('north');
const both = event('both', { operations: ['north', 'south'] });
const context = event('context', { operations: [] });
const undated = event('undated', { date: null });

describe('operationIds(dataset)', () => {
	it('lists the operations by rank, and context last where an event needs it', () => {
		expect(operationIds(dataset(north))).toEqual(['north', 'south']);
		expect(operationIds(dataset(north, context))).toEqual(['north', 'south', CONTEXT]);
	});

	it.each(STORIES)('reserves the word for context in %s', (_, story) => {
		expect(story.operations.map(({ id }) => id)).not.toContain(CONTEXT);
	});
});

describe('operationsOf(event)', () => {
	it('is context for an event of no operation', () => {
		expect(operationsOf(both)).toEqual(['north', 'south']);
		expect(operationsOf(context)).toEqual([CONTEXT]);
	});
});

describe('sameChoice(a, b)', () => {
	const whole = wholeChoice(dataset(north, both, context));
	const others: { readonly [Part in keyof Choice]: Choice[Part] } = {
		operations: ['north'],
		kinds: [],
		from: '2019',
		to: '2019',
		undated: 'none',
		measure: 'phones',
		sources: 'one'
	};

	it('is true of a copy', () => {
		expect(sameChoice(whole, { ...whole, operations: [...whole.operations] })).toBe(true);
	});

	it.each(Object.entries(others))('is false where %s differs', (part, other) => {
		expect(sameChoice(whole, { ...whole, [part]: other })).toBe(false);
		expect(sameChoice({ ...whole, [part]: other }, whole)).toBe(false);
	});
});

describe('byDate(a, b)', () => {
	it('sorts by the first day, the undated last, and equals by id', () => {
		const day = event('z-day', { date: { start: '2011-01-01', end: null, inferred: false } });
		const later = event('a-later', { date: { start: '2011-02', end: null, inferred: false } });
		const sorted = [north, day, later, undated];
		for (const [index, first] of sorted.entries()) {
			for (const second of sorted.slice(index + 1)) {
				expect(byDate(first, second)).toBeLessThan(0);
				expect(byDate(second, first)).toBeGreaterThan(0);
			}
		}
	});
});
