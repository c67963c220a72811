// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isSupported, wholeChoice } from '../../src/model/choice';
import { sourcesOf } from '../../src/model/sourcesOf';
import { countSources, supportOf } from '../../src/model/support';
import { supportCounts } from '../../src/model/supportCounts';
import { select } from '../../src/model/visible/select';
import { STORIES } from '../support/realDataset';

const SOURCES = { A: { relay: false }, B: {}, C: { relay: true }, D: { relay: true } };

describe('countSources(ids, sources)', () => {
	it.each([
		[['A'], 1],
		[['A', 'B'], 2],
		[['A', 'A'], 1],
		[['A', 'C'], 1],
		[['C', 'D'], 0],
		[['unknown'], 0]
	])('counts %j as %i', (ids, count) => expect(countSources(ids, SOURCES)).toBe(count));
});

describe('supportOf(count)', () => {
	it('tells none, one and two from more', () => {
		expect([0, 1, 2, 3, 9].map(supportOf)).toEqual(['relays', 'one', 'two', 'more', 'more']);
	});
});

describe.each(STORIES)('what %s rests on', (_, story) => {
	const claims = story.events.flatMap(({ figures }) => figures.flatMap((figure) => figure.claims));

	it('is counted once a claim', () => {
		const counts = supportCounts(story);
		const all = Object.values(counts).flatMap((voices) => Object.values(voices));
		expect(all.reduce((total, count) => total + count, 0)).toBe(claims.length);
		const alone = claims.filter(({ sources }) => sources.length === 1);
		const one = alone.filter(({ sources: [id = ''] }) => !story.sources[id]?.relay);
		expect(counts.one.official + counts.one.press).toBeGreaterThanOrEqual(one.length);
		expect(counts.one.both).toBe(0);
	});

	it('is known of each event without its sources', () => {
		for (const event of story.events) {
			const own = sourcesOf(event).filter((id) => !story.sources[id]?.relay);
			expect(event.restsOn, event.id).toBe(own.length);
		}
	});

	it('can be chosen: what rests on one source at most, and nothing else', () => {
		const { events } = select(story, { ...wholeChoice(story), sources: 'one' });
		const few = story.events.filter(({ restsOn }) => restsOn <= 1);
		expect(events.map(({ id }) => id).sort()).toEqual(few.map(({ id }) => id).sort());
		expect(story.events.every((event) => isSupported(event, { sources: null }))).toBe(true);
	});
});
