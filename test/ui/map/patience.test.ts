// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPatience } from '../../../src/ui/map/patience';

/** How many milliseconds a frame takes to come; none comes where that is infinite. */
let latency = 0;

beforeEach(() => {
	latency = 0;
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
	vi.stubGlobal('requestAnimationFrame', (call: () => void) => {
		if (latency < Infinity) setTimeout(call, latency);
		return 0;
	});
	vi.stubGlobal('cancelAnimationFrame', () => undefined);
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('afterPatience(milliseconds, call)', () => {
	it('calls once after that time, not before, and not where it is ended', () => {
		const call = vi.fn();
		afterPatience(8000, call);
		afterPatience(8000, call)();
		vi.advanceTimersByTime(7999);
		expect(call).not.toHaveBeenCalled();
		vi.advanceTimersByTime(60_000);
		expect(call).toHaveBeenCalledTimes(1);
	});

	it('calls on a machine that takes seconds to a frame, too', () => {
		latency = 4000;
		const call = vi.fn();
		afterPatience(8000, call);
		vi.advanceTimersByTime(20_000);
		expect(call).toHaveBeenCalledTimes(1);
	});

	it('counts no time in which the page is not seen', () => {
		latency = 3_600_000;
		const call = vi.fn();
		afterPatience(8000, call);
		vi.advanceTimersByTime(1000);
		latency = 0;
		vi.advanceTimersByTime(3_600_000);
		expect(call).not.toHaveBeenCalled();
		vi.advanceTimersByTime(10_000);
		expect(call).toHaveBeenCalledTimes(1);
	});
});
