// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { wholeChoice, type Choice } from '../../../src/model/choice';
import { magnitude } from '../../../src/model/claims';
import { countryGroups, type CountryGroup } from '../../../src/model/visible/groups';
import { select } from '../../../src/model/visible/select';
import type { RecordedEvent } from '../../../src/model/types';
import { choicesOfMeasure, STORIES } from '../../support/realDataset';
import { claim, country, dataset, event, figure, selected } from '../build';

describe('countryGroups(selected, choice, outline)', () => {
	const national = (id: string, value: number, asOf: string, rest: Partial<RecordedEvent> = {}) =>
		event(id, {
			place: country('BE'),
			figures: [figure('ships', [claim(value, { asOf })], { scope: 'national' })],
			...rest
		});

	it('gives a country the latest national value of each operation, and adds none', () => {
		const events = [
			national('old', 100, '2010'),
			national('recent', 40, '2011'),
			national('other', 60, '2009', { operations: ['south'] })
		];
		expect(valuesOf(groupsOf(events)[0])).toEqual([
			['south', 60],
			['north', 40]
		]);
	});

	it('gives none for a part, for what may overlap, or for the world', () => {
		const scopes = ['part', 'unclear', 'world'] as const;
		const events = scopes.map((scope) =>
			event(scope, { place: country('BE'), figures: [figure('ships', 5, { scope })] })
		);
		expect(valuesOf(groupsOf(events)[0])).toEqual([]);
	});

	it('shows the value of an event of two operations under an active one', () => {
		const shared = national('shared', 8, '2011', { operations: ['north', 'south'] });
		expect(valuesOf(groupsOf([shared])[0])).toEqual([['north', 8]]);
		expect(valuesOf(groupsOf([shared], { operations: ['south'] })[0])).toEqual([['south', 8]]);
	});

	it('holds the flows that reach a country, but not their numbers', () => {
		const sent = event('sent', { flow: { to: 'NL' }, figures: [figure('ships', 9)] });
		const [belgium, netherlands] = groupsOf([sent]);
		expect(belgium).toMatchObject({ code: 'BE', events: [], concerned: true });
		expect(netherlands).toMatchObject({ code: 'NL', events: [sent], values: [], concerned: true });
	});

	it('is concerned by any event of an operation, unless the event says otherwise', () => {
		expect(groupsOf([event('at-ghent')])).toMatchObject([{ code: 'BE', concerned: true }]);
		expect(groupsOf([event('at-ghent', { concerned: false })])).toEqual([]);
		expect(groupsOf([event('at-ghent', { operations: [] })])).toEqual([]);
	});

	it('knows no country that the story does not name', () => {
		expect(groupsOf([event('nowhere', { place: country('ZZ') })])).toEqual([]);
	});

	it.each(STORIES)(
		'gives an operation one value a country in %s, from its own figures',
		(_, story) => {
			for (const choice of choicesOfMeasure(story)) {
				for (const { code, values } of select(story, choice).countries) {
					const operations = values.map(({ operation }) => operation);
					expect(new Set(operations).size).toBe(operations.length);
					for (const { event: own, figure: drawn, claim: shown } of values) {
						expect(own.place.countries).toEqual([code]);
						expect(drawn).toMatchObject({ scope: 'national', measure: choice.measure });
						expect(drawn.claims).toContain(shown);
					}
				}
			}
		}
	);

	it.each(STORIES)('draws in %s no value older than another of its operation', (_, story) => {
		for (const choice of choicesOfMeasure(story)) {
			for (const { events, values } of select(story, choice).countries) {
				for (const value of values) {
					const rivals = events
						.filter(({ operations, flow }) => operations[0] === value.operation && !flow)
						.flatMap(({ figures }) => figures)
						.filter(({ scope, measure }) => scope === 'national' && measure === choice.measure)
						.flatMap(({ claims }) => claims.filter(({ role }) => role === 'series'));
					const newest =
						rivals
							.map(({ asOf }) => asOf ?? '')
							.sort()
							.at(-1) ?? '';
					expect(value.claim.asOf ?? '', value.event.id).toBe(newest);
				}
			}
		}
	});

	function groupsOf(
		events: readonly RecordedEvent[],
		change: Partial<Choice> = {}
	): CountryGroup[] {
		const story = dataset(...events);
		const choice = { ...wholeChoice(story), ...change };
		return countryGroups(selected(events, choice), choice, story);
	}

	function valuesOf(group: CountryGroup | undefined) {
		return group?.values.map((value) => [value.operation, magnitude(value.claim)]);
	}
});
