// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { CONTEXT, wholeChoice } from '../../../src/model/choice';
import { figureReference, magnitude } from '../../../src/model/claims';
import {
	flowsOf,
	isNational,
	isPlaced,
	placeGroups,
	slicesOf
} from '../../../src/model/visible/groups';
import { select } from '../../../src/model/visible/select';
import type { Event } from '../../../src/model/types';
import { choicesOfMeasure, STORIES } from '../../support/realDataset';
import { claim, country, dataset, event, figure, place } from '../build';

const ghent = place('ghent', [3.7, 51.1]);

describe('placeGroups(events, choice)', () => {
	it('gathers the events of one place, the places by id', () => {
		const events = [event('b', { place: place('bruges', [3.2, 51.2]) }), event('a'), event('c')];
		const groups = placeGroups(events, wholeChoice(dataset(...events)));
		expect(groups.map((group) => [group.place.id, group.events.map(({ id }) => id)])).toEqual([
			['bruges', ['b']],
			['ghent', ['a', 'c']]
		]);
	});

	it('draws the whole and drops its parts', () => {
		const whole = event('whole', { figures: [figure('ships', 50)] });
		const part = event('part', { figures: [figure('ships', 20, { partOf: 'whole/ships' })] });
		expect(valuesAt(whole, part)).toEqual(['whole/ships']);
	});

	it('draws a part whose whole is not shown', () => {
		const late = [claim(50, { asOf: '2020' })];
		const whole = event('whole', { figures: [figure('ships', late)] });
		const part = event('part', { figures: [figure('ships', 20, { partOf: 'whole/ships' })] });
		const events = [whole, part];
		const [group] = placeGroups(events, { ...wholeChoice(dataset(...events)), to: '2015' });
		expect(group?.values.map((value) => value.event.id)).toEqual(['part']);
	});

	it('sets figures side by side, largest first, and never adds them', () => {
		const small = event('small', { figures: [figure('ships', 3)] });
		const large = event('large', { figures: [figure('ships', 30)] });
		expect(valuesAt(small, large)).toEqual(['large/ships', 'small/ships']);
	});

	it('leaves a flow’s number to its destination', () => {
		expect(valuesAt(event('sent', { figures: [figure('ships', 3)], flow: { to: 'NL' } }))).toEqual(
			[]
		);
	});

	function valuesAt(...events: readonly Event[]) {
		const [group] = placeGroups(events, wholeChoice(dataset(...events)));
		return group?.values.map((value) => figureReference(value.event, value.figure));
	}
});

describe('flowsOf(events, choice)', () => {
	const sent = (id: string, ships: number | null, to = 'NL') =>
		event(id, { flow: { to }, figures: ships === null ? [] : [figure('ships', ships)] });

	it('sorts the largest first and the unnumbered last', () => {
		const events = [
			sent('b-unknown', null),
			sent('small', 2),
			sent('a-unknown', null),
			sent('large', 9)
		];
		const flows = flowsOf(events, wholeChoice(dataset(...events)));
		expect(flows.map((flow) => flow.event.id)).toEqual([
			'large',
			'small',
			'a-unknown',
			'b-unknown'
		]);
	});

	it('carries its number whatever measure is chosen', () => {
		const events = [sent('large', 9)];
		const [flow] = flowsOf(events, { ...wholeChoice(dataset(...events)), measure: 'reports' });
		expect(flow?.shown && magnitude(flow.shown.claim)).toBe(9);
	});

	it('needs a position to start from', () => {
		const nowhere = event('nowhere', { place: country('BE'), flow: { to: 'NL' } });
		expect(flowsOf([nowhere], wholeChoice(dataset(nowhere)))).toEqual([]);
	});

	it.each(STORIES)('starts every flow of %s at its event’s place', (_, story) => {
		const { flows, events } = select(story, wholeChoice(story));
		expect(flows).toHaveLength(events.filter(({ flow }) => flow !== null).length);
		for (const flow of flows) {
			expect(flow.from).toEqual(flow.event.place.position);
			expect(flow.to).toBe(flow.event.flow?.to);
		}
	});
});

describe('slicesOf(events, choice)', () => {
	it('counts an event of two operations in both, in the order of the choice', () => {
		const events = [
			event('a', { operations: ['south', 'north'] }),
			event('b'),
			event('c', { operations: [] })
		];
		expect(slicesOf(events, wholeChoice(dataset(...events)))).toEqual([
			{ operation: 'north', events: 2 },
			{ operation: 'south', events: 1 },
			{ operation: CONTEXT, events: 1 }
		]);
	});

	it('leaves out what has no event', () => {
		const events = [event('a', { operations: ['south'] })];
		expect(slicesOf(events, wholeChoice(dataset(...events)))).toEqual([
			{ operation: 'south', events: 1 }
		]);
	});

	it('leaves out what is not chosen', () => {
		const events = [event('a', { operations: ['south', 'north'] })];
		const choice = { ...wholeChoice(dataset(...events)), operations: ['south'] };
		expect(slicesOf(events, choice)).toEqual([{ operation: 'south', events: 1 }]);
	});
});

describe('isPlaced(event) and isNational(event)', () => {
	it('never both hold, and hold of no fact of several countries', () => {
		const several = event('several', { place: { ...country('BE'), countries: ['BE', 'NL'] } });
		const events = [event('at', { place: ghent }), event('be', { place: country('BE') }), several];
		expect(events.map(isPlaced)).toEqual([true, false, false]);
		expect(events.map(isNational)).toEqual([false, true, false]);
	});

	it.each(STORIES)('put no fact of a country or of the world on a point in %s', (_, story) => {
		for (const choice of choicesOfMeasure(story)) {
			for (const { events, values } of select(story, choice).places) {
				const precisions = events.map((own) => own.place.precision);
				expect(precisions).not.toContain('country');
				expect(precisions).not.toContain('world');
				expect(values.map((value) => value.figure.scope)).not.toContain('world');
				expect(values.map((value) => value.figure.scope)).not.toContain('national');
			}
		}
	});
});
