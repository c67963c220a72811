// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operationsOf, wholeChoice, type Choice } from '../../../src/model/choice';
import { magnitude } from '../../../src/model/claims';
import { isNational } from '../../../src/model/visible/groups';
import { select, type Visible } from '../../../src/model/visible/select';
import type { Dataset, Event } from '../../../src/model/types';
import { choicesOfOperations, STORIES } from '../../support/realDataset';
import { anyChoice } from '../choices';
import { runs } from '../../support/runs';

describe.each(STORIES)('select(dataset, choice) in %s', (_, story) => {
	it('shows everything in the whole choice', () => {
		const { events, undated } = select(story, wholeChoice(story));
		expect(ids(events)).toEqual(new Set(story.events.map(({ id }) => id)));
		expect(undated).toEqual([]);
	});

	it('puts every visible event on exactly one place, one country mark, or the list', () => {
		forAnyChoice(story, ({ events, places, countries, unlocated }) => {
			const atCountries = countries.flatMap((group) => group.events.filter(isNational));
			const held = [...places.flatMap((group) => group.events), ...atCountries, ...unlocated];
			expect(held.length).toBe(events.length);
			expect(ids(held)).toEqual(ids(events));
		});
	});

	it('shows a flow at its destination as well, and nothing else twice', () => {
		forAnyChoice(story, ({ countries }) => {
			for (const { code, events } of countries) {
				for (const own of events.filter((other) => !isNational(other))) {
					expect(own.flow?.to).toBe(code);
				}
			}
		});
	});

	it('counts every event under its kind, and under each of its operations', () => {
		forAnyChoice(story, ({ events, counts }) => {
			expect(sum(counts.kinds)).toBe(events.length);
			expect(sum(counts.operations)).toBe(events.flatMap(operationsOf).length);
		});
	});

	it('never shows more than was chosen', () => {
		forAnyChoice(story, ({ events, choice, undated }) => {
			for (const own of [...events, ...undated]) {
				expect(choice.kinds).toContain(own.kind);
				expect(operationsOf(own).some((id) => choice.operations.includes(id))).toBe(true);
			}
		});
	});

	it('leaves no trace of an operation that is not chosen', () => {
		const whole = select(story, wholeChoice(story));
		for (const id of wholeChoice(story).operations) {
			const gone = whole.events.filter((own) => operationsOf(own).every((other) => other === id));
			const choices = choicesOfOperations(story).filter(
				({ operations }) => !operations.includes(id)
			);
			for (const choice of choices) {
				const shown = ids(everywhere(select(story, choice)));
				expect(gone.filter((own) => shown.has(own.id))).toEqual([]);
			}
		}
	});

	it('draws and counts under chosen operations only', () => {
		forAnyChoice(story, ({ choice, countries, places, flows, counts }) => {
			const named = [...countries, ...places].flatMap(({ values }) => values);
			for (const { operation: id } of [...named, ...flows]) expect(choice.operations).toContain(id);
			for (const id of Object.keys(counts.kinds)) expect(choice.kinds).toContain(id);
		});
	});

	it('keeps the scale of the circles whatever is chosen', () => {
		for (const choice of choicesOfOperations(story)) {
			expect(select(story, choice).largest).toBe(select(story, wholeChoice(story)).largest);
		}
	});

	it('draws no value larger than the largest', () => {
		forAnyChoice(story, ({ countries, places, largest }) => {
			for (const { claim } of [...countries, ...places].flatMap(({ values }) => values)) {
				expect(magnitude(claim)).toBeLessThanOrEqual(largest);
			}
		});
	});

	it('names or counts every destination of an operation’s flows', () => {
		for (const { shown, named, unnamed } of select(story, wholeChoice(story)).flowTotals) {
			expect(named + unnamed).toBe(magnitude(shown.claim));
		}
	});

	it('spans the years of its dated events', () => {
		forAnyChoice(story, ({ events, span }) => {
			const years = events.flatMap(({ date }) =>
				date ? [date.start, date.end ?? date.start].map((day) => Number(day.slice(0, 4))) : []
			);
			expect(span).toEqual(years.length > 0 ? [Math.min(...years), Math.max(...years)] : null);
		});
	});
});

function forAnyChoice(story: Dataset, check: (visible: Visible) => void) {
	fc.assert(
		fc.property(anyChoice(story), (choice: Choice) => check(select(story, choice))),
		runs(60)
	);
}

/** Every event that anything shown refers to. */
function everywhere(visible: Visible): Event[] {
	const groups = [...visible.places, ...visible.countries];
	return [
		...visible.events,
		...groups.flatMap(({ events }) => events),
		...groups.flatMap(({ values }) => values.map((value) => value.event)),
		...visible.flows.map((flow) => flow.event),
		...visible.flowTotals.map(({ shown }) => shown.event),
		...visible.unlocated,
		...visible.undated,
		...visible.world.map((shown) => shown.event)
	];
}

function ids(events: readonly Event[]): Set<string> {
	return new Set(events.map(({ id }) => id));
}

function sum(counts: Readonly<Record<string, number>>): number {
	return Object.values(counts).reduce((total, count) => total + count, 0);
}
