// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HostMessage, MapState } from '../../src/embed/embed';
import { linkAfter, readMessage } from '../../src/embed/protocol';
import { stateOf } from '../../src/embed/state';
import { Explorer } from '../../src/state/explorer.svelte';
import { DEFAULT_LINK } from '../../src/state/url';
import { REAL, STORIES } from '../support/realDataset';

const explorer = new Explorer(REAL, 'fr');
const { domain } = explorer;
const [operation = ''] = domain.operations;
const [event = ''] = domain.events;
const [country = ''] = domain.countries;
const [place = ''] = domain.places;

/** Messages that are heard, each as itself. */
const HEARD: readonly HostMessage[] = [
	{ type: 'map:get', version: 1, id: 'a' },
	{ type: 'map:get', version: 1, id: 7 },
	{ type: 'map:set', version: 1, state: {} },
	{ type: 'map:set', version: 1, id: 'b', state: { operations: [operation], kinds: [] } },
	{ type: 'map:set', version: 1, state: { operations: null, from: '2020-03', to: '2021' } },
	{ type: 'map:set', version: 1, state: { measure: domain.measures.at(-1) ?? '', theme: 'dark' } },
	{ type: 'map:set', version: 1, state: { event, projection: 'globe' } },
	{ type: 'map:set', version: 1, state: { reading: 'figures' } },
	{ type: 'map:set', version: 1, state: { places: [place] } },
	{ type: 'map:set', version: 1, state: { country, view: [-5, 41.2, 9.6, 51.1] } },
	{ type: 'map:set', version: 1, state: { event: null, chapter: null, view: null } }
];

/** Messages of which one thing is wrong. */
const WRONG: readonly unknown[] = [
	{ type: 'map:get', version: 1 },
	{ type: 'map:get', version: 2, id: 'a' },
	{ type: 'map:get', id: 'a' },
	{ type: 'map:get', version: 1, id: Number.NaN },
	{ type: 'map:get', version: 1, id: {} },
	{ type: 'MAP:SET', version: 1, state: {} },
	{ type: 'map:set', version: 1 },
	{ type: 'map:set', version: '1', state: {} },
	{ type: 'map:set', version: 1, state: null },
	{ type: 'map:set', version: 1, state: {}, and: 'more' },
	...[
		{ operation: [operation] },
		{ operations: operation },
		{ operations: [operation, 'never-heard-of'] },
		{ kinds: ['never-heard-of'] },
		{ measure: 'never-heard-of' },
		{ from: '2021-02-30' },
		{ from: '2021-13' },
		{ from: 2021 },
		{ from: '2021', to: '2020' },
		{ event: 'never-heard-of' },
		{ places: [] },
		{ country: 'XX' },
		{ chapter: 'never-heard-of' },
		{ theme: 'sepia' },
		{ projection: 'mercator' },
		{ reading: 'story' },
		{ view: [0, 0, 0, 0] },
		{ view: [0, 40, 10] },
		{ view: [0, 50, 10, 40] },
		{ view: [0, 40, 10, Number.POSITIVE_INFINITY] },
		{ __proto__: null, constructor: 'x' }
	].map((state) => ({ type: 'map:set', version: 1, state }))
];

describe('readMessage(data, domain)', () => {
	it.each(HEARD.map((message) => [JSON.stringify(message), message]))('hears %s', (_, message) => {
		expect(readMessage(structuredClone(message), domain)).toEqual(message);
	});

	it.each(WRONG.map((message) => [JSON.stringify(message), message]))(
		'passes over %s',
		(_, data) => {
			expect(readMessage(data, domain)).toBeNull();
		}
	);

	it('passes over ten thousand messages of other things', () => {
		const words = fc.constantFrom('map:set', 'map:get', 'map:state', 'state', 'operations', 'amp');
		const value = fc.anything({ key: fc.oneof(words, fc.string()), withNullPrototype: true });
		const near = fc.record({
			type: fc.constantFrom('map:set', 'map:get'),
			version: fc.oneof(fc.constant(1), fc.anything()),
			// An id that no message may have, and no state at all.
			id: fc.oneof(fc.constant(null), fc.array(fc.string()), fc.boolean()),
			state: fc.anything()
		});
		fc.assert(
			fc.property(fc.oneof(value, near), (data) => {
				expect(readMessage(data, domain)).toBeNull();
			}),
			{ numRuns: 10_000 }
		);
	});

	it('hears an event by an id that it had before', () => {
		for (const former of domain.formerIds.keys()) {
			const message = { type: 'map:set', version: 1, state: { event: former } };
			expect(readMessage(message, domain)).toEqual(message);
		}
	});
});

describe('linkAfter(link, change, domain)', () => {
	it('gives back any state that stateOf(link) gives', () => {
		for (const message of HEARD) {
			if (message.type !== 'map:set') continue;
			const link = linkAfter(DEFAULT_LINK, message.state, domain);
			expect(linkAfter(DEFAULT_LINK, stateOf(link), domain)).toEqual(link);
			expect(linkAfter(link, {}, domain)).toEqual(link);
		}
	});

	it('changes what is named and leaves the rest', () => {
		const before = linkAfter(DEFAULT_LINK, { operations: [operation], event }, domain);
		const after = linkAfter(before, { from: '2020' }, domain);
		expect(stateOf(after)).toEqual({ ...stateOf(before), from: '2020' });
		expect(linkAfter(after, { event: null }, domain).selection).toBeNull();
		expect(linkAfter(after, { country }, domain).selection).toEqual({
			type: 'country',
			code: country
		});
	});

	it('opens a chapter with its own view and nothing else open, and ends it where something is chosen', () => {
		const [chapter = '', other = ''] = domain.chapters;
		const before = linkAfter(DEFAULT_LINK, { event, from: '2020', view: [0, 40, 10, 50] }, domain);
		const told = linkAfter(before, { chapter }, domain);
		expect(told).toEqual({ ...before, chapter, selection: null, view: null });
		expect(linkAfter(told, { event, chapter }, domain)).toMatchObject({
			chapter,
			selection: { type: 'event', id: event }
		});
		expect(linkAfter(told, { chapter: other }, domain).chapter).toBe(other);
		expect(linkAfter(told, { theme: 'dark' }, domain).chapter).toBe(chapter);
		expect(linkAfter(told, { operations: [operation] }, domain).chapter).toBeNull();
		expect(linkAfter(told, { chapter: null }, domain)).toMatchObject({
			chapter: null,
			from: '2020'
		});
	});

	it('never lets a period end before it starts', () => {
		const before = linkAfter(DEFAULT_LINK, { from: '2021' }, domain);
		const { from, to } = linkAfter(before, { to: '2020' }, domain);
		expect(from === null || to === null).toBe(true);
	});

	it.each(STORIES)('goes through explorer.follow(link) and back in %s', (_, story) => {
		const own = new Explorer(story, 'fr');
		const [first = ''] = own.domain.operations;
		const change: Partial<MapState> = { operations: [first], theme: 'dark' };
		own.follow(linkAfter(own.link, change, own.domain));
		expect(stateOf(own.link)).toMatchObject(change);
	});
});
