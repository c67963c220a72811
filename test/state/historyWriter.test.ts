// @vitest-environment node
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DELAY, HistoryWriter, LIMIT, turnAfter } from '../../src/state/historyWriter';

beforeEach(() => {
	vi.useFakeTimers({ now: 0, toFake: ['performance', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
	vi.useRealTimers();
});

describe('turnAfter(made)', () => {
	it('lets one more be made until there are as many as may be, then once the first is long enough ago', () => {
		const made = Array.from({ length: LIMIT.changes }, (_, index) => 10 * index);
		expect(turnAfter(made.slice(1))).toBe(-Infinity);
		expect(turnAfter(made)).toBe(LIMIT.within);
		expect(turnAfter([...made, LIMIT.within])).toBe(LIMIT.within + 10);
	});
});

describe('HistoryWriter', () => {
	it('makes at most 90 changes in any 30 seconds, and ends with what was said last', () => {
		const asked = fc.array(fc.record({ after: fc.nat(300), isPush: fc.boolean() }), {
			minLength: 100,
			maxLength: 400
		});
		fc.assert(
			fc.property(asked, (all) => {
				const { writer, made } = recorded();
				for (const [index, { after, isPush }] of all.entries()) {
					vi.advanceTimersByTime(after);
					writer[isPush ? 'push' : 'replace']({ state: null, address: `?${index}` });
				}
				vi.advanceTimersByTime(2 * LIMIT.within);
				for (const [index, { time }] of made.entries()) {
					const ninety = made[index - LIMIT.changes];
					if (ninety) expect(time - ninety.time).toBeGreaterThanOrEqual(LIMIT.within);
				}
				expect(made.at(-1)?.address).toBe(`?${all.length - 1}`);
			})
		);
	});

	it('replaces a little later, and only with the last of what is said meanwhile', () => {
		const { writer, made } = recorded();
		writer.replace({ state: 1, address: '?a' });
		vi.advanceTimersByTime(DELAY / 2);
		writer.replace({ state: 2, address: '?b' });
		expect(made).toEqual([]);
		vi.advanceTimersByTime(DELAY / 2);
		expect(made).toEqual([{ change: 'replaceState', state: 2, address: '?b', time: DELAY }]);
	});

	it('adds an entry at once, after the entry before it has been told what it says', () => {
		const { writer, made } = recorded();
		writer.replace({ state: 0, address: '?view' });
		expect(writer.push({ state: 1, address: '?event' })).toBe(true);
		vi.advanceTimersByTime(LIMIT.within);
		expect(made.map(({ change, address }) => [change, address])).toEqual([
			['replaceState', '?view'],
			['pushState', '?event']
		]);
	});

	it('adds no entry where that would be too often, and says it in the present one later', () => {
		const { writer, made } = recorded();
		for (let index = 0; index < LIMIT.changes; index += 1) {
			writer.push({ state: null, address: '' });
		}
		expect(writer.push({ state: null, address: '?late' })).toBe(false);
		vi.advanceTimersByTime(LIMIT.within);
		expect(made.slice(LIMIT.changes)).toEqual([
			{ change: 'replaceState', state: null, address: '?late', time: LIMIT.within }
		]);
	});

	it('forgets what is dropped', () => {
		const { writer, made } = recorded();
		writer.replace({ state: 1, address: '?a' });
		writer.drop();
		writer.flush();
		vi.advanceTimersByTime(LIMIT.within);
		expect(made).toEqual([]);
		writer.replace({ state: 1, address: '?b' });
		writer.flush();
		expect(made).toHaveLength(1);
	});
});

/** A writer of a history that only remembers what was done to it, and when. */
function recorded() {
	const made: { change: string; state: unknown; address: string; time: number }[] = [];
	const record = (change: string) => (state: unknown, _: string, address?: string | URL | null) =>
		void made.push({ change, state, address: String(address), time: performance.now() });
	const writer = new HistoryWriter({
		pushState: record('pushState'),
		replaceState: record('replaceState')
	});
	return { writer, made };
}
