// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Explorer } from '../../src/state/explorer.svelte';
import { LOCKABLE, onlyLocked, withoutLocked } from '../../src/state/locks';
import { DEFAULT_LINK, type Link } from '../../src/state/url';
import { anyChoice } from '../model/choices';
import { REAL } from '../support/realDataset';

/** Which parts of the link each lock holds. */
const HELD: Readonly<Record<string, readonly (keyof Link)[]>> = {
	op: ['operations'],
	kind: ['kinds'],
	period: ['from', 'to', 'undated'],
	measure: ['measure'],
	sources: ['sources'],
	reading: ['reading'],
	view: ['view'],
	chapter: ['chapter'],
	projection: ['projection'],
	theme: ['theme']
};

const anyLink: fc.Arbitrary<Link> = fc
	.record({ choice: anyChoice(REAL), theme: fc.constantFrom('light', 'dark', null) })
	.map(({ choice, theme }) => ({
		...DEFAULT_LINK,
		...choice,
		theme: theme as Link['theme'],
		projection: theme === 'dark' ? ('globe' as const) : null,
		reading: theme === 'dark' ? ('figures' as const) : null,
		view: theme === 'light' ? ([0, 40, 10, 50] as const) : null
	}));

describe('explorer.locks', () => {
	it('hold what they name, whatever is asked, and nothing else', () => {
		fc.assert(
			fc.property(anyLink, anyLink, fc.subarray([...LOCKABLE]), (first, asked, locks) => {
				const explorer = new Explorer(REAL, 'fr');
				explorer.follow(first);
				const before = explorer.link;
				const open = new Explorer(REAL, 'fr');
				open.follow(asked);
				explorer.locksAsked = new Set(locks);
				explorer.follow(asked);
				const held = locks.flatMap((lock) => HELD[lock] ?? []);
				for (const part of Object.keys(before) as (keyof Link)[]) {
					expect(explorer.link[part]).toEqual((held.includes(part) ? before : open.link)[part]);
				}
			})
		);
	});

	it('hold against every control', () => {
		const explorer = new Explorer(REAL, 'fr');
		const [first] = explorer.domain.operations;
		explorer.setOperation(first ?? '', false);
		explorer.setPeriod('2020', '2021');
		const before = explorer.link;
		explorer.locksAsked = new Set(LOCKABLE);
		expect(explorer.canReset).toBe(false);
		explorer.setOperation(first ?? '', true);
		explorer.showOperations(true);
		explorer.showKinds(false);
		explorer.setKind(explorer.domain.kinds[0] ?? '', false);
		explorer.setMeasure(explorer.domain.measures.at(-1) ?? '');
		explorer.setPeriod(null, null);
		explorer.reset();
		expect(explorer.link).toEqual(before);
	});

	it('leave every mark to be opened', () => {
		const explorer = new Explorer(REAL, 'fr');
		explorer.locksAsked = new Set(LOCKABLE);
		explorer.open({ type: 'event', id: REAL.events[0]?.id ?? '' });
		expect(explorer.opened).not.toBeNull();
	});
});

describe('explorer.locks in a chapter', () => {
	const [first, second] = REAL.story.chapters;
	if (!first || !second) throw new Error('The story has too few chapters.');
	const chapters = new Set(['chapter'] as const);

	it('keep the chapter, and all that it chooses', () => {
		const explorer = new Explorer(REAL, 'fr');
		explorer.follow({ ...DEFAULT_LINK, chapter: first.id });
		const { choice } = explorer;
		explorer.locksAsked = chapters;
		explorer.tell(second.id);
		explorer.leaveStory();
		explorer.showKinds(false);
		explorer.follow({ ...DEFAULT_LINK, from: '2020' });
		expect(explorer.chapter).toBe(first);
		expect(explorer.choice).toEqual(choice);
		expect(explorer.locks).toEqual(
			new Set(['chapter', 'op', 'kind', 'period', 'measure', 'sources'])
		);
	});

	it('hold nothing else where no chapter is open', () => {
		const explorer = new Explorer(REAL, 'fr');
		explorer.locksAsked = chapters;
		explorer.tell(first.id);
		expect(explorer.chapterId).toBeNull();
		explorer.setPeriod('2020', null);
		expect(explorer.choice.from).toBe('2020');
	});

	it('hold what the address says against every chapter', () => {
		const explorer = new Explorer(REAL, 'fr');
		explorer.follow({ ...DEFAULT_LINK, from: '2020', view: [0, 40, 10, 50] });
		explorer.locksAsked = new Set(['period', 'op', 'view']);
		explorer.tell(second.id);
		expect(explorer.choice).toMatchObject({ from: '2020', operations: second.operations });
		expect(explorer.camera.view).toEqual([0, 40, 10, 50]);
		explorer.leaveStory();
		expect(explorer.camera.view).toEqual([0, 40, 10, 50]);
	});
});

describe('explorer.canReset', () => {
	it('is true while something unlocked is chosen', () => {
		const explorer = new Explorer(REAL, 'fr');
		expect(explorer.canReset).toBe(false);
		explorer.setPeriod('2020', null);
		expect(explorer.canReset).toBe(true);
		explorer.reset();
		expect(explorer.canReset).toBe(false);
		explorer.setMeasure(explorer.domain.measures.at(-1) ?? '');
		expect(explorer.canReset).toBe(false);
	});
});

describe('onlyLocked(state, usual, locks)', () => {
	it('keeps what is held and not as usual', () => {
		const usual = { from: '', to: '', measure: 'x' };
		const state = { from: '2020', to: '', measure: 'y' };
		expect(onlyLocked(state, usual, new Set(['period'] as const))).toEqual({ from: '2020' });
		expect(onlyLocked(state, usual, new Set())).toEqual({});
	});
});

describe('withoutLocked(change, locks)', () => {
	it('changes nothing where nothing is locked', () => {
		expect(withoutLocked(DEFAULT_LINK, new Set())).toEqual(DEFAULT_LINK);
		expect(withoutLocked({ measure: 'x', from: '2020' }, new Set(['measure'] as const))).toEqual({
			from: '2020'
		});
	});
});
