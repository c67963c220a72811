// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { wholeChoice } from '../../../src/model/choice';
import { magnitude } from '../../../src/model/claims';
import { flowsOf } from '../../../src/model/visible/flows';
import { select } from '../../../src/model/visible/select';
import { STORIES } from '../../support/realDataset';
import { country, dataset, event, figure, selected } from '../build';

describe('flowsOf(selected)', () => {
	const sent = (id: string, ships: number | null, to = 'NL') =>
		event(id, { flow: { to }, figures: ships === null ? [] : [figure('ships', ships)] });

	it('sorts the largest first and the unnumbered last', () => {
		const events = [
			sent('b-unknown', null),
			sent('small', 2),
			sent('a-unknown', null),
			sent('large', 9)
		];
		const flows = flowsOf(selected(events, wholeChoice(dataset(...events))));
		expect(flows.map((flow) => flow.event.id)).toEqual([
			'large',
			'small',
			'a-unknown',
			'b-unknown'
		]);
	});

	it('carries its number whatever measure is chosen', () => {
		const events = [sent('large', 9)];
		const choice = { ...wholeChoice(dataset(...events)), measure: 'reports' };
		const [flow] = flowsOf(selected(events, choice));
		expect(flow?.shown && magnitude(flow.shown.claim)).toBe(9);
	});

	it('needs a position to start from', () => {
		const nowhere = event('nowhere', { place: country('BE'), flow: { to: 'NL' } });
		expect(flowsOf(selected([nowhere], wholeChoice(dataset(nowhere))))).toEqual([]);
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
