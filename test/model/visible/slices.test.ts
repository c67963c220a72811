// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { CONTEXT, wholeChoice } from '../../../src/model/choice';
import { addSlices, slicesOf } from '../../../src/model/visible/slices';
import { dataset, event, selected } from '../build';

describe('slicesOf(selected, choice)', () => {
	it('counts an event of two operations in both, in the order of the choice', () => {
		const events = [
			event('a', { operations: ['south', 'north'] }),
			event('b'),
			event('c', { operations: [] })
		];
		const choice = wholeChoice(dataset(...events));
		expect(slicesOf(selected(events, choice), choice)).toEqual([
			{ operation: 'north', events: 2 },
			{ operation: 'south', events: 1 },
			{ operation: CONTEXT, events: 1 }
		]);
	});

	it('leaves out what has no event', () => {
		const events = [event('a', { operations: ['south'] })];
		const choice = wholeChoice(dataset(...events));
		expect(slicesOf(selected(events, choice), choice)).toEqual([{ operation: 'south', events: 1 }]);
	});

	it('leaves out what is not chosen', () => {
		const events = [event('a', { operations: ['south', 'north'] })];
		const choice = { ...wholeChoice(dataset(...events)), operations: ['south'] };
		expect(slicesOf(selected(events, choice), choice)).toEqual([{ operation: 'south', events: 1 }]);
	});
});

describe('addSlices(slices, choice)', () => {
	it('counts each operation once, in the order of the choice', () => {
		const choice = wholeChoice(dataset(event('a'), event('b', { operations: ['south'] })));
		const slices = [
			{ operation: 'south', events: 2 },
			{ operation: 'north', events: 1 },
			{ operation: 'south', events: 3 }
		];
		expect(addSlices(slices, choice)).toEqual([
			{ operation: 'north', events: 1 },
			{ operation: 'south', events: 5 }
		]);
	});
});
