// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { wholeChoice, type Choice } from '../../../src/model/choice';
import { figureReference } from '../../../src/model/claims';
import { isNational, isPlaced, placeGroups } from '../../../src/model/visible/groups';
import { select } from '../../../src/model/visible/select';
import type { RecordedEvent } from '../../../src/model/types';
import { choicesOfMeasure, STORIES } from '../../support/realDataset';
import { claim, country, dataset, event, figure, place, selected } from '../build';

const ghent = place('ghent', [3.7, 51.1]);

describe('placeGroups(selected, choice)', () => {
	it('gathers the events of one place, the places by id', () => {
		const events = [event('b', { place: place('bruges', [3.2, 51.2]) }), event('a'), event('c')];
		const groups = groupsOf(events);
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
		const [group] = groupsOf(events, { to: '2015' });
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

	function groupsOf(events: readonly RecordedEvent[], change: Partial<Choice> = {}) {
		const choice = { ...wholeChoice(dataset(...events)), ...change };
		return placeGroups(selected(events, choice), choice);
	}

	function valuesAt(...events: readonly RecordedEvent[]) {
		const [group] = groupsOf(events);
		return group?.values.map((value) => figureReference(value.event, value.figure));
	}
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
