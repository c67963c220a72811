// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { operationsOf, wholeChoice, type Choice } from '../../../src/model/choice';
import { shownClaim } from '../../../src/model/claims';
import { ledgerOf, type Ledger } from '../../../src/model/visible/ledger';
import { select } from '../../../src/model/visible/select';
import type { RecordedEvent } from '../../../src/model/types';
import { choicesOfMeasure, STORIES } from '../../support/realDataset';
import { claim, country, dataset, event, figure } from '../build';

const BELGIUM = { place: country('BE') };
const count = event('count', {
	...BELGIUM,
	date: { start: '2010', end: null, inferred: false },
	figures: [
		figure(
			'ships',
			[
				claim(40, { asOf: '2010' }),
				claim(52, { asOf: '2011' }),
				claim(60, { asOf: '2012', role: 'disputed' }),
				claim(50, { asOf: '2011', role: 'superseded' })
			],
			{ scope: 'national' }
		)
	]
});

describe('ledgerOf(outline, visible, { country, operation })', () => {
	it('shows the country’s value and leaves out its rival, replaced and earlier claims', () => {
		const { shown, left } = belgium([count]);
		expect(shown?.claim.value).toBe(52);
		expect(reasons(left)).toEqual([
			[60, 'disputed'],
			[50, 'superseded'],
			[40, 'earlier']
		]);
	});

	it('names what is later than the dates chosen', () => {
		const { shown, left } = belgium([count], { to: '2010' });
		expect(shown?.claim.value).toBe(40);
		expect(reasons(left)).toContainEqual([52, 'later']);
	});

	it.each([
		['contained', { scope: 'part', partOf: 'count/ships' }],
		['part', { scope: 'part' }],
		['unclear', { scope: 'unclear' }],
		['world', { scope: 'world' }],
		['older', { scope: 'national' }]
	] as const)('leaves out another figure: %s', (reason, rest) => {
		const other = event('other', {
			...BELGIUM,
			figures: [figure('ships', [claim(9, { asOf: '2009' })], rest)]
		});
		expect(reasons(belgium([count, other]).left)).toContainEqual([9, reason]);
	});

	it('leaves out another measure of the family, and says nothing of other families', () => {
		const reports = event('reports', {
			...BELGIUM,
			figures: [figure('reports', 7, { measure: 'reports', scope: 'national' })]
		});
		const story = dataset(count, reports);
		const measures = story.measures.map((measure) => ({ ...measure, family: measure.id }));
		const kin = measures.map((measure) => ({ ...measure, family: 'one' }));
		expect(reasons(belgium([count, reports], {}, { measures: kin }).left)).toContainEqual([
			7,
			'measure'
		]);
		expect(reasons(belgium([count, reports], {}, { measures }).left)).not.toContainEqual([
			7,
			'measure'
		]);
	});

	it('names what the present choice hides', () => {
		const meeting = event('meeting', {
			...BELGIUM,
			kind: 'meeting',
			figures: [figure('ships', 5, { scope: 'national' })]
		});
		const { left } = belgium([count, meeting], { kinds: ['inspection'] });
		expect(reasons(left)).toContainEqual([5, 'hidden']);
	});

	it('names the total beside a value, and no total where the country has no number', () => {
		const total = event('total', {
			place: { ...country('NL'), countries: [] },
			figures: [figure('ships', 500, { scope: 'world' })]
		});
		expect(reasons(belgium([count, total]).left)).toContainEqual([500, 'world']);
		expect(belgium([total])).toEqual({ shown: null, left: [] });
	});

	it('leaves other operations and other countries alone', () => {
		const south = { ...count, id: 'south', operations: ['south'] };
		const abroad = { ...count, id: 'abroad', place: country('NL') };
		expect(belgium([south, abroad])).toEqual({ shown: null, left: [] });
	});

	it.each(STORIES)('shows the value on the map of %s, whatever is measured', (_, story) => {
		for (const choice of choicesOfMeasure(story)) {
			const visible = select(story, choice);
			for (const { code, values } of visible.countries) {
				for (const { operation, event: own, figure: shownFigure, claim: drawn } of values) {
					const { shown, left } = ledgerOf(story, visible, { country: code, operation });
					expect(shown).toMatchObject({ event: own, figure: shownFigure, claim: drawn });
					expect(left.map((line) => line.claim)).not.toContain(drawn);
				}
			}
		}
	});

	it.each(STORIES)('forgets no number of the measure in %s', (_, story) => {
		const choice = wholeChoice(story);
		const visible = select(story, choice);
		for (const own of story.events) {
			for (const code of own.place.countries) {
				for (const operation of operationsOf(own)) {
					const { shown, left } = ledgerOf(story, visible, { country: code, operation });
					const lines = [...(shown ? [shown] : []), ...left].map((line) => line.figure);
					for (const other of own.figures) {
						if (other.measure === choice.measure) expect(lines, own.id).toContain(other);
					}
				}
			}
		}
	});
});

describe('ledgerOf(outline, visible, reference)', () => {
	it('shows the figure’s claim, its other claims, and what it contains', () => {
		const part = event('part', { figures: [figure('ships', 14, { partOf: 'count/ships' })] });
		const story = dataset(count, part);
		const { shown, left } = ledgerOf(story, select(story, wholeChoice(story)), 'count/ships');
		expect(shown?.claim.value).toBe(52);
		expect(reasons(left)).toEqual([
			[60, 'disputed'],
			[50, 'superseded'],
			[40, 'earlier'],
			[14, 'contained']
		]);
	});

	it('is empty for a figure that does not exist', () => {
		const story = dataset(count);
		const visible = select(story, wholeChoice(story));
		expect(ledgerOf(story, visible, 'count/boats')).toEqual({ shown: null, left: [] });
	});

	it.each(STORIES)('shows every figure of %s', (_, story) => {
		const visible = select(story, wholeChoice(story));
		for (const own of story.events) {
			for (const published of own.figures) {
				const { shown } = ledgerOf(story, visible, `${own.id}/${published.id}`);
				expect(shown?.claim ?? null).toBe(shownClaim(published, { to: null }));
			}
		}
	});
});

function belgium(
	events: readonly RecordedEvent[],
	choice: Partial<Choice> = {},
	rest: Partial<ReturnType<typeof dataset>> = {}
): Ledger {
	const story = { ...dataset(...events), ...rest };
	const chosen = { ...wholeChoice(story), measure: 'ships', ...choice };
	return ledgerOf(story, select(story, chosen), { country: 'BE', operation: 'north' });
}

function reasons(left: Ledger['left']) {
	return left.map((line) => [line.claim.value, line.reason]);
}
