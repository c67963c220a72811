// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { paced } from '../../src/state/pace';

afterEach(() => {
	vi.useRealTimers();
});

describe('paced(call, milliseconds)', () => {
	it('calls at once, then only after that time, however often it is asked', () => {
		vi.useFakeTimers({ now: 0, toFake: ['performance'] });
		const calls: number[] = [];
		const call = paced(() => calls.push(performance.now()), 250);
		for (let time = 0; time <= 600; time += 100) {
			call();
			vi.advanceTimersByTime(100);
		}
		expect(calls).toEqual([0, 300, 600]);
	});
});
