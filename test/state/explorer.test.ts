// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf } from '../../src/model/chapters';
import { wholeChoice } from '../../src/model/choice';
import { outlineOf, narrativeOf } from '../../src/model/evidence';
import { select, totals } from '../../src/model/visible/select';
import { Explorer } from '../../src/state/explorer.svelte';
import { DEFAULT_LINK, readLink, writeLink, type Link } from '../../src/state/url';
import { anyChoice } from '../model/choices';
import { INVENTED, REAL, STORIES } from '../support/realDataset';
import { runs } from '../support/runs';

describe.each(STORIES)('new Explorer(dataset, language) of %s', (_, story) => {
	it('shows everything at the untouched address', () => {
		const explorer = new Explorer(story, 'fr');
		expect(explorer.link).toEqual(DEFAULT_LINK);
		expect(explorer.visible).toEqual(select(story, wholeChoice(story)));
		expect(explorer.totals).toEqual(totals(story));
		expect(explorer.isWhole).toBe(true);
		expect(explorer.opened).toBeNull();
		expect(explorer.theme).toBe('light');
	});
});

describe('follow(link)', () => {
	it('takes over what the link asks for, and gives it back', () => {
		const link = readLink(
			`?op=${REAL.operations[1]?.id}&from=2020&to=2021-03-09&theme=dark`,
			domain(REAL)
		);
		const explorer = new Explorer(REAL, 'fr');
		explorer.follow(link);
		expect(explorer.link).toEqual(link);
		expect(explorer.theme).toBe('dark');
		expect(explorer.isWhole).toBe(false);
	});

	it.each(STORIES)('gives back every link that can be read in %s', (_, story) => {
		const explorer = new Explorer(story, 'fr');
		fc.assert(
			fc.property(anyLink(story), (asked) => {
				const link = readLink(writeLink(asked, explorer.domain), explorer.domain);
				explorer.follow(link);
				expect(explorer.link).toEqual(link);
			})
		);
	});

	it('leaves untouched what the link asks to stay, so that nothing is drawn or told anew', () => {
		const explorer = new Explorer(REAL, 'fr');
		const country = Object.keys(REAL.countries)[0] ?? '';
		for (const asked of ['?kind=arrest&country=' + country, `?event=${REAL.events[0]?.id}`]) {
			explorer.follow(readLink(asked, explorer.domain));
			const { choice, selection } = explorer;
			explorer.follow(readLink(`${asked}&theme=dark`, explorer.domain));
			expect(explorer.choice).toBe(choice);
			expect(explorer.selection).toBe(selection);
		}
	});

	it('puts what the link leaves out back to its default', () => {
		const explorer = new Explorer(REAL, 'fr');
		explorer.setOperation(REAL.operations[0]?.id ?? '', false);
		explorer.open({ type: 'event', id: REAL.events[0]?.id ?? '' });
		explorer.camera.view = [0, 40, 10, 50];
		explorer.follow(DEFAULT_LINK);
		expect(explorer.link).toEqual(DEFAULT_LINK);
	});
});

describe('setOperation(id, isShown) and setKind(id, isShown)', () => {
	it('keep the order of the story, in whatever order they are ticked', () => {
		const { operations, kinds } = wholeChoice(REAL);
		fc.assert(
			fc.property(
				fc.shuffledSubarray(operations as string[]),
				fc.shuffledSubarray(kinds as string[]),
				(ticked, kept) => {
					const explorer = new Explorer(REAL, 'fr');
					explorer.showOperations(false);
					explorer.showKinds(false);
					for (const id of ticked) explorer.setOperation(id, true);
					for (const id of kept) explorer.setKind(id, true);
					expect(explorer.choice.operations).toEqual(
						operations.filter((id) => ticked.includes(id))
					);
					expect(explorer.choice.kinds).toEqual(kinds.filter((id) => kept.includes(id)));
				}
			),
			runs(30)
		);
	});

	it('take back what they did', () => {
		const explorer = new Explorer(REAL, 'fr');
		for (const id of explorer.domain.operations) {
			explorer.setOperation(id, false);
			expect(explorer.choice.operations).not.toContain(id);
			explorer.setOperation(id, true);
			expect(explorer.link).toEqual(DEFAULT_LINK);
		}
	});

	it('say in the link that nothing is ticked', () => {
		const explorer = new Explorer(REAL, 'fr');
		explorer.showOperations(false);
		expect(explorer.link.operations).toEqual([]);
		expect(explorer.visible.events).toEqual([]);
		explorer.showOperations(true);
		expect(explorer.link.operations).toBeNull();
	});
});

describe('setPeriod(from, to)', () => {
	it.each([
		['2019', '2021', '2019', '2021'],
		['2021', '2019', '2019', '2021'],
		['2021-05', '2021', '2021-05', '2021'],
		['2021', '2021-02', '2021', '2021-02'],
		['2021-05', '2020-06', '2020-06', '2021-05'],
		[null, '2019', null, '2019'],
		['2021', null, '2021', null]
	])('from %s to %s exchanges dates in the wrong order, and no others', (from, to, first, last) => {
		const explorer = new Explorer(INVENTED, 'fr');
		explorer.setPeriod(from, to);
		expect(explorer.choice).toMatchObject({ from: first, to: last });
	});
});

describe('reset()', () => {
	it('shows everything again, with the measure kept', () => {
		const explorer = new Explorer(INVENTED, 'fr');
		const measure = INVENTED.measures.find(({ id }) => id !== INVENTED.story.measure)?.id ?? '';
		explorer.setMeasure(measure);
		explorer.showKinds(false);
		explorer.setPeriod('2011', '2012');
		explorer.reset();
		expect(explorer.choice).toEqual({ ...wholeChoice(INVENTED), measure });
		expect(explorer.isWhole).toBe(true);
	});
});

describe('open(selection) and close()', () => {
	it('open an event even where the choice hides it', () => {
		const [first] = INVENTED.events;
		const explorer = new Explorer(INVENTED, 'fr');
		explorer.open({ type: 'event', id: first?.id ?? '' });
		expect(explorer.opened).toEqual({ type: 'event', event: first, isVisible: true });
		explorer.showKinds(false);
		expect(explorer.opened).toMatchObject({ isVisible: false });
		explorer.close();
		expect(explorer.opened).toBeNull();
	});
});

describe('read(reading)', () => {
	it('says nothing where the figures are read, and draws them alone', () => {
		const explorer = new Explorer(REAL, 'fr');
		const { annotations } = explorer;
		const { events } = explorer.visible;
		expect(annotations).not.toEqual([]);
		explorer.read('figures');
		expect(explorer.annotations).toEqual([]);
		expect(explorer.drawn.flows).toEqual([]);
		expect(explorer.visible.events).toEqual(events);
		expect(explorer.link.reading).toBe('figures');
		explorer.read('story');
		expect(explorer.annotations).toEqual(annotations);
		expect(explorer.link).toEqual(DEFAULT_LINK);
	});

	it('gives way to a chapter while one is open, and leaves it where it changes', () => {
		const explorer = new Explorer(REAL, 'fr');
		const [chapter = ''] = explorer.domain.chapters;
		explorer.read('figures');
		explorer.tell(chapter);
		expect(explorer.reading).toBe('story');
		expect(explorer.link).toMatchObject({ chapter, reading: 'figures' });
		explorer.read('figures');
		expect(explorer.chapterId).toBeNull();
		expect(explorer.reading).toBe('figures');
	});

	it('changes nothing where it is locked', () => {
		const explorer = new Explorer(REAL, 'fr');
		explorer.read('figures');
		explorer.locksAsked = new Set(['reading']);
		explorer.read('story');
		expect(explorer.reading).toBe('figures');
	});
});

describe('tell(chapter) and leaveStory()', () => {
	it.each(STORIES)('show what each chapter of %s chooses and tells', (_, story) => {
		const explorer = new Explorer(story, 'fr');
		for (const chapter of story.story.chapters) {
			explorer.tell(chapter.id);
			expect(explorer.chapter).toBe(chapter);
			expect(explorer.choice).toEqual(choiceOf(chapter, wholeChoice(story)));
			expect(explorer.home).toBe(chapter.bounds);
			expect(explorer.visible.events.map(({ id }) => id)).toEqual(
				expect.arrayContaining([...chapter.events])
			);
			expect(explorer.annotations.map(({ id }) => id)).toEqual(chapter.annotations);
			expect(readLink(writeLink(explorer.link, explorer.domain), explorer.domain)).toEqual({
				...DEFAULT_LINK,
				chapter: chapter.id
			});
		}
	});

	it('leave alone what the reader had chosen, and stay where the chapter led her', () => {
		const explorer = new Explorer(INVENTED, 'fr');
		explorer.setPeriod('2010', null);
		explorer.camera.view = [0, 40, 10, 50];
		explorer.open({ type: 'event', id: INVENTED.events[0]?.id ?? '' });
		const { choice } = explorer;
		explorer.tell(SECOND);
		expect(explorer.selection).toBeNull();
		expect(explorer.camera.view).toBeNull();
		expect(explorer.canReset).toBe(false);
		explorer.leaveStory();
		expect(explorer.choice).toBe(choice);
		expect(explorer.camera.view).toEqual(explorer.camera.seen.bounds);
		expect(explorer.home).toBe(INVENTED.story.bounds);
	});

	it('end the story where the reader chooses herself, with what its chapter has chosen', () => {
		const explorer = new Explorer(INVENTED, 'fr');
		explorer.tell(SECOND);
		const { choice } = explorer;
		explorer.setPeriod('2010', '2012');
		expect(explorer.chapterId).toBeNull();
		expect(explorer.choice).toEqual({ ...choice, from: '2010', to: '2012' });
	});

	it('show the map as it was until the words of a chapter have come', async () => {
		const outline = outlineOf(INVENTED);
		const explorer = new Explorer(outline, 'fr', async () => narrativeOf(INVENTED));
		explorer.follow({ ...DEFAULT_LINK, chapter: SECOND });
		expect(explorer.choice).toEqual(wholeChoice(INVENTED));
		expect(explorer.home).toBe(outline.story.bounds);
		await explorer.narrative.ask();
		expect(explorer.chapter?.id).toBe(SECOND);
		expect(explorer.choice).not.toEqual(wholeChoice(INVENTED));
	});
});

const SECOND = INVENTED.story.chapters[1]?.id ?? '';

function domain(story: typeof REAL) {
	return new Explorer(story, 'fr').domain;
}

function anyLink(story: typeof REAL): fc.Arbitrary<Link> {
	const events = fc.constantFrom(...story.events.map(({ id }) => id));
	return fc
		.record({
			selection: fc.option(events.map((id) => ({ type: 'event' as const, id }))),
			projection: fc.constantFrom('globe', null),
			theme: fc.constantFrom('light', 'dark', null),
			choice: anyChoice(story)
		})
		.map(({ choice, ...rest }) => ({ ...DEFAULT_LINK, ...rest, ...choice }));
}
