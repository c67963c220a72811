// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { asksForMore } from '../../src/arrival/asked';
import { DEFAULT_LINK, writeLink, type Link, type LinkDomain } from '../../src/state/url';

const DOMAIN: LinkDomain = {
	operations: ['alder', 'birch'],
	kinds: ['arrest', 'seizure'],
	measures: ['arrests', 'phones'],
	defaultMeasure: 'arrests',
	events: new Set(['raid-2020']),
	formerIds: new Map(),
	countries: new Set(['BE']),
	places: new Set(['antwerp']),
	chapters: ['start']
};

/** For each part of a link, whether it is a choice, and what says so. */
const PARTS: { readonly [Part in keyof Link]: readonly [isChoice: boolean, ...Link[Part][]] } = {
	operations: [true, ['alder'], []],
	kinds: [true, ['arrest']],
	from: [true, '2020'],
	to: [true, '2021-03'],
	undated: [true, 'none'],
	measure: [true, 'phones'],
	sources: [true, 'one'],
	reading: [true, 'figures'],
	view: [true, [1, 2, 3, 4]],
	selection: [
		true,
		{ type: 'event', id: 'raid-2020' },
		{ type: 'places', ids: ['antwerp'] },
		{ type: 'country', code: 'BE' }
	],
	chapter: [true, 'start'],
	projection: [false, 'globe'],
	theme: [false, 'dark']
};

describe('asksForMore(search)', () => {
	it.each(Object.entries(PARTS))('knows by the %s of a link whether it chooses', (part, said) => {
		const [isChoice, ...values] = said;
		for (const value of values) {
			const search = writeLink({ ...DEFAULT_LINK, [part]: value }, DOMAIN);
			expect(search).not.toBe('');
			expect(asksForMore(search), search).toBe(isChoice);
			expect(asksForMore(`?height=fixed&${search.slice(1)}`)).toBe(isChoice);
		}
	});

	it.each(['', '?', '?utm_source=op', '?height=fixed&lock=op,view', '?x=?shop=1'])(
		'takes %j for the untouched page',
		(search) => expect(asksForMore(search)).toBe(false)
	);

	it.each(['?OP=alder', '?theme=dark&amp;measure=phones'])('reads %j for what it means', (search) =>
		expect(asksForMore(search)).toBe(true)
	);
});
