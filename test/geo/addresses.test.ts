/** Every published fact has an address of its own that stays: links in printed articles must open for ever. */
// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findEvent } from '../../src/model/find';
import { linkDomain } from '../../src/state/domain';
import { readLink } from '../../src/state/url';
import { REAL } from '../support/realDataset';

interface Published {
	/** The data in which they were counted last. */
	readonly version: string;
	readonly events: readonly string[];
	readonly places: readonly string[];
	readonly chapters: readonly string[];
}

/** Every id that ever stood in a public address. It only grows: an id that changes goes to `formerIds`, and stays here. */
const PUBLISHED: Published = JSON.parse(
	readFileSync(new URL('published.json', import.meta.url), 'utf8')
);

const domain = linkDomain(REAL);
const GROW = 'add them, and the version, to test/geo/published.json';

describe('an address that was ever published', () => {
	it.each(PUBLISHED.events)('opens the event %s', (id) => {
		const { selection } = readLink(`?event=${id}`, domain);
		const opened = selection?.type === 'event' ? findEvent(REAL, selection.id) : null;
		expect([opened?.id, ...(opened?.formerIds ?? [])]).toContain(id);
	});

	it.each(PUBLISHED.places)('opens the place %s', (id) => {
		const places = { type: 'places', ids: [id] };
		expect(readLink(`?place=${id}`, domain).selection).toEqual(places);
	});

	it.each(PUBLISHED.chapters)('leads to the chapter %s', (id) => {
		expect(REAL.story.chapters.map((chapter) => chapter.id)).toContain(id);
	});
});

describe('what is published', () => {
	it('is in the list of all that ever was, once in each version of the data', () => {
		const events = REAL.events.flatMap(({ id, formerIds }) => [id, ...formerIds]);
		const known = new Set([...PUBLISHED.events, ...PUBLISHED.places, ...PUBLISHED.chapters]);
		const ids = [...events, ...domain.places, ...REAL.story.chapters.map(({ id }) => id)];
		const isCounted = REAL.story.version === PUBLISHED.version;
		expect(isCounted ? [] : ids.filter((id) => !known.has(id)), GROW).toEqual([]);
	});
});
