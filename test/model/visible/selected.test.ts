// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { CONTEXT, wholeChoice } from '../../../src/model/choice';
import { shownClaim } from '../../../src/model/claims';
import { chosenEvents, shownByEvent, shownOf } from '../../../src/model/visible/selected';
import { STORIES } from '../../support/realDataset';
import { claim, dataset, event, figure, selected } from '../build';

const north = event('north');
const both = event('both', { operations: ['south', 'north'] });
const context = event('context', { operations: [] });
const whole = wholeChoice(dataset(north, both, context));

describe('chosenEvents(outline, choice, shown)', () => {
	const idsOf = (change: object) =>
		selected([north, both, context], { ...whole, ...change }).map(({ event: { id } }) => id);

	it('needs one of the event’s operations', () => {
		expect(idsOf({ operations: ['south'] })).toEqual(['both']);
	});

	it('needs its kind', () => {
		expect(idsOf({ kinds: ['meeting'] })).toEqual([]);
	});

	it('keeps context only where it is chosen', () => {
		expect(idsOf({})).toContain('context');
		expect(idsOf({ operations: ['north', 'south'] })).not.toContain('context');
	});

	it('names the chosen of the event’s operations, in its own order', () => {
		const operationsOf = (operations: string[]) =>
			selected([both, context], { ...whole, operations }).map((item) => item.operations);
		expect(operationsOf(['north', 'south', CONTEXT])).toEqual([['south', 'north'], [CONTEXT]]);
		expect(operationsOf(['north'])).toEqual([['north']]);
	});

	it('carries the figures that have a claim to show, of every measure', () => {
		const ships = figure('ships', 3);
		const reports = figure('reports', 2, { measure: 'reports' });
		const rumours = figure('rumours', [claim(1, { role: 'disputed' })]);
		const busy = event('busy', { figures: [ships, reports, rumours] });
		const [item] = selected([busy], whole);
		expect(item?.shown).toEqual([
			{ event: busy, figure: ships, claim: ships.claims[0] },
			{ event: busy, figure: reports, claim: reports.claims[0] }
		]);
	});

	it.each(STORIES)('keeps every event of %s in the whole choice', (_, story) => {
		const choice = wholeChoice(story);
		const chosen = chosenEvents(story, choice, shownByEvent(story, choice));
		expect(chosen.map((item) => item.event)).toEqual(story.events);
	});
});

describe('shownByEvent(outline, choice) and shownOf(shown, event, figure)', () => {
	it.each(STORIES)('hold what every figure of %s shows, chosen or not', (_, story) => {
		const choice = { ...wholeChoice(story), operations: [], to: '2021' };
		const shown = shownByEvent(story, choice);
		for (const own of story.events) {
			for (const published of own.figures) {
				expect(shownOf(shown, own, published)?.claim ?? null).toBe(shownClaim(published, choice));
			}
		}
	});
});
