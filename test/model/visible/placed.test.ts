// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { wholeChoice } from '../../../src/model/choice';
import { placedTotals } from '../../../src/model/visible/placed';
import { select } from '../../../src/model/visible/select';
import type { RecordedClaim, RecordedEvent } from '../../../src/model/types';
import { REAL } from '../../support/realDataset';
import { claim, country, dataset, event, figure } from '../build';

const total = event('total', {
	place: { ...country('NL'), countries: [] },
	figures: [figure('ships', [claim(500, { asOf: '2013' })], { scope: 'world' })]
});

describe('placedTotals(visible)', () => {
	it('adds the countries of one operation, beside its latest total', () => {
		const older = { ...total, id: 'older', figures: [figure('ships', 300, { scope: 'world' })] };
		const [sum, ...others] = totalsOf(
			older,
			total,
			national('BE', claim(52, { asOf: '2011' })),
			national('NL', claim(20, { bound: 'more-than', asOf: '2012' }))
		);
		expect(others).toEqual([]);
		expect(sum).toMatchObject({
			operation: 'north',
			placed: { value: 72, bound: 'at-least' },
			from: '2011',
			to: '2012',
			announced: { event: { id: 'total' } }
		});
		expect(sum?.values.map((value) => value.country)).toEqual(['BE', 'NL']);
	});

	it('starts from the low end, and leaves out what has none', () => {
		const range = claim([10, 15], { bound: 'between' });
		const most = claim(99, { bound: 'at-most' });
		const [sum] = totalsOf(total, national('BE', range), national('NL', most));
		expect(sum?.placed).toEqual({ value: 10, bound: 'at-least' });
		expect(sum?.values.length).toBe(1);
	});

	it('is approximate where a value is', () => {
		const about = claim(30, { bound: 'about' });
		const [sum] = totalsOf(total, national('BE', claim(52)), national('NL', about));
		expect(sum?.placed).toEqual({ value: 82, bound: 'about' });
	});

	it('is exact where the countries make up the whole', () => {
		const [sum] = totalsOf(total, national('BE', claim(300)), national('NL', claim(200)));
		expect(sum?.placed).toEqual({ value: 500, bound: 'exact' });
	});

	it('says nothing without a total, without a value, or across operations', () => {
		const south = { ...national('BE', claim(52)), operations: ['south'] };
		const shared = { ...total, operations: ['north', 'south'] };
		expect(totalsOf(national('BE', claim(52)))).toEqual([]);
		expect(totalsOf(total)).toEqual([]);
		expect(totalsOf(total, south)).toEqual([]);
		expect(totalsOf(shared, national('BE', claim(52)))).toEqual([]);
	});

	it('adds up the published arrests as the facts do', () => {
		const sums = placedTotals(select(REAL, { ...wholeChoice(REAL), measure: 'arrests' }));
		expect(
			sums.map(({ operation, placed, announced }) => [
				operation,
				placed.value,
				placed.bound,
				announced.claim.value
			])
		).toEqual(
			expect.arrayContaining([
				['encrochat', 2964, 'at-least', 6558],
				['sky-ecc', 1062, 'at-least', 5631],
				['anom', 736, 'about', 800],
				['ghost', 51, 'exact', 51]
			])
		);
	});
});

function national(code: string, own: RecordedClaim): RecordedEvent {
	const figures = [figure('ships', [own], { scope: 'national' })];
	return event(`in-${code.toLowerCase()}`, { place: country(code), figures });
}

function totalsOf(...events: RecordedEvent[]) {
	const story = dataset(...events);
	return placedTotals(select(story, { ...wholeChoice(story), measure: 'ships' }));
}
