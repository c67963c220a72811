// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { load } from '../../src/arrival/load';

/** What a page stands in: without an answer from its host it stays as it is. */
const PAGE = {
	document: { activeElement: null },
	location: { href: 'https://host/', reload: () => expect.unreachable() },
	fetch: () => Promise.reject(new Error('No answer.'))
};

beforeEach(() => {
	vi.useFakeTimers();
	for (const [name, value] of Object.entries(PAGE)) vi.stubGlobal(name, value);
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('load(part)', () => {
	it.each([0, 1, 2])('brings what comes after %i failures', async (failures) => {
		const part = failing(failures);
		const loaded = load(part);
		await vi.runAllTimersAsync();
		expect(await loaded).toBe('part');
		expect(part).toHaveBeenCalledTimes(failures + 1);
	});

	it('rejects with the last failure where it never comes, some seconds later', async () => {
		const part = failing(Infinity);
		const said = load(part).catch((failure: unknown) => String(failure));
		await vi.advanceTimersByTimeAsync(1000);
		expect(part).toHaveBeenCalledTimes(2);
		await vi.advanceTimersByTimeAsync(2000);
		expect(await said).toBe('Error: failure 3');
		expect(part).toHaveBeenCalledTimes(3);
	});

	it('waits as long as it takes for what has not failed', async () => {
		let isSettled = false;
		const done = () => (isSettled = true);
		load(() => new Promise(() => undefined)).then(done, done);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(isSettled).toBe(false);
	});
});

/** A part that comes after so many failures. */
function failing(failures: number) {
	let tries = 0;
	return vi.fn(async () => {
		tries += 1;
		if (tries <= failures) throw new Error(`failure ${tries}`);
		return 'part';
	});
}
