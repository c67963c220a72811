// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { Fetched } from '../../src/state/fetched.svelte';

describe('Fetched.ask()', () => {
	it('fetches once however often it is asked', async () => {
		let count = 0;
		const fetched = new Fetched(async () => {
			count += 1;
			return 'what was fetched';
		});
		expect(fetched.value).toBeNull();
		await Promise.all([fetched.ask(), fetched.ask()]);
		await fetched.ask();
		expect(fetched.value).toBe('what was fetched');
		expect(count).toBe(1);
	});

	it('says that it failed, and tries again when it is asked again', async () => {
		let isOnline = false;
		const fetched = new Fetched(async () => {
			if (!isOnline) throw new Error('offline');
			return 'what was fetched';
		});
		await fetched.ask();
		expect(fetched.hasFailed).toBe(true);
		expect(fetched.value).toBeNull();
		isOnline = true;
		await fetched.ask();
		expect(fetched.hasFailed).toBe(false);
		expect(fetched.value).toBe('what was fetched');
	});
});

describe('Fetched.of(value)', () => {
	it('is there from the start', async () => {
		const fetched = Fetched.of('what is at hand');
		await fetched.ask();
		expect(fetched.value).toBe('what is at hand');
		expect(fetched.hasFailed).toBe(false);
	});
});
