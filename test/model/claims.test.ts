// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
	figureReference,
	largerFirst,
	magnitude,
	newer,
	shownClaim,
	type Shown
} from '../../src/model/claims';
import { latest } from '../../src/model/dates';
import { findFigure } from '../../src/model/find';
import { STORIES } from '../support/realDataset';
import { claim, event, figure } from './build';

const ALWAYS = { to: null };

describe('shownClaim(figure, choice)', () => {
	const early = claim(10, { asOf: '2010-12' });
	const late = claim(14, { asOf: '2011-06-30' });
	const rival = claim(99, { asOf: '2012', role: 'disputed' });
	const replaced = claim(7, { asOf: '2012', role: 'superseded' });

	it('takes the latest series claim made within the dates', () => {
		const ships = figure('ships', [late, early]);
		expect(shownClaim(ships, ALWAYS)).toBe(late);
		expect(shownClaim(ships, { to: '2011-06' })).toBe(late);
		expect(shownClaim(ships, { to: '2011-06-29' })).toBe(early);
	});

	it('shows no disputed or superseded claim for being newer', () => {
		expect(shownClaim(figure('ships', [early, rival, replaced]), ALWAYS)).toBe(early);
		expect(shownClaim(figure('ships', [rival, replaced]), ALWAYS)).toBeNull();
	});

	it('is null where nothing was claimed by then', () => {
		expect(shownClaim(figure('ships', [late]), { to: '2010' })).toBeNull();
	});

	it('counts a claim without a date as the oldest', () => {
		const undated = claim(5);
		expect(shownClaim(figure('ships', [early, undated]), ALWAYS)).toBe(early);
		expect(shownClaim(figure('ships', [undated, early]), { to: '2009' })).toBe(undated);
	});

	it('takes the last published of claims as old as each other', () => {
		const corrected = claim(11, { asOf: '2010-12' });
		expect(shownClaim(figure('ships', [early, corrected]), ALWAYS)).toBe(corrected);
	});

	it.each(STORIES)('is the newest series claim of every figure of %s', (_, { events }) => {
		for (const { id, figures } of events) {
			for (const published of figures) {
				const shown = shownClaim(published, ALWAYS);
				const dates = published.claims.flatMap(({ role, asOf }) =>
					role === 'series' ? [asOf ?? ''] : []
				);
				expect(shown?.role ?? 'series', id).toBe('series');
				expect(shown?.asOf ?? '', id).toBe(dates.sort().at(-1) ?? '');
			}
		}
	});

	it.each(STORIES)(
		'was made by the last of the dates, whatever they are, in %s',
		(_, { events }) => {
			for (let year = 1999; year < 2028; year++) {
				const choice = { to: String(year) };
				for (const published of events.flatMap(({ figures }) => figures)) {
					const asOf = shownClaim(published, choice)?.asOf ?? '';
					expect(asOf <= latest(choice.to)).toBe(true);
				}
			}
		}
	);
});

describe('magnitude(claim)', () => {
	it('is the number, or the middle of the range', () => {
		expect(magnitude(claim(27640))).toBe(27640);
		expect(magnitude(claim([8000, 10000], { bound: 'between' }))).toBe(9000);
	});
});

describe('largerFirst(a, b)', () => {
	it('puts what is more than a number before it, and what is nearly that number after it', () => {
		const bounds = ['nearly', 'at-most', 'exact', 'at-least', 'more-than'] as const;
		const claims = bounds.map((bound) => claim(100, { bound }));
		const sorted = [claim(99, { bound: 'more-than' }), ...claims].sort(largerFirst);
		expect(sorted.map(({ value, bound }) => `${bound} ${value}`)).toEqual([
			'more-than 100',
			'at-least 100',
			'exact 100',
			'at-most 100',
			'nearly 100',
			'more-than 99'
		]);
		expect(largerFirst(claim(5), claim(5, { bound: 'about' }))).toBe(0);
	});
});

describe('newer(a, b)', () => {
	const shown = (value: number, asOf: string | null): Shown => {
		const ships = figure('ships', [claim(value, { asOf })]);
		return { event: event('e'), figure: ships, claim: ships.claims[0] as Shown['claim'] };
	};

	it('is the later of two claims, whichever comes first', () => {
		const [old, recent] = [shown(50, '2010'), shown(3, '2011')];
		expect(newer(old, recent)).toBe(recent);
		expect(newer(recent, old)).toBe(recent);
		expect(newer(shown(9, null), old)).toBe(old);
	});

	it('is the larger of two as old as each other', () => {
		const [small, large] = [shown(3, '2011'), shown(50, '2011')];
		expect(newer(small, large)).toBe(large);
		expect(newer(large, small)).toBe(large);
	});
});

describe('figureReference(event, figure)', () => {
	it.each(STORIES)('leads back to each figure of %s', (_, story) => {
		for (const own of story.events) {
			for (const published of own.figures) {
				const reference = figureReference(own, published);
				expect(findFigure(story, reference)).toEqual({ event: own, figure: published });
			}
		}
	});
});
