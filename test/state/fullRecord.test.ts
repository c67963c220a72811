// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { evidenceOf, outlineOf } from '../../src/model/evidence';
import { FullRecord } from '../../src/state/fullRecord.svelte';
import { INVENTED } from '../support/realDataset';

describe('FullRecord.ask()', () => {
	it('completes the outline, and fetches once however often it is asked', async () => {
		let fetched = 0;
		const record = new FullRecord(outlineOf(INVENTED), async () => {
			fetched += 1;
			return evidenceOf(INVENTED);
		});
		expect(record.dataset).toBeNull();
		await Promise.all([record.ask(), record.ask()]);
		await record.ask();
		expect(record.dataset).toEqual(INVENTED);
		expect(fetched).toBe(1);
	});

	it('says that it failed, and tries again when it is asked again', async () => {
		let isOnline = false;
		const record = new FullRecord(outlineOf(INVENTED), async () => {
			if (!isOnline) throw new Error('offline');
			return evidenceOf(INVENTED);
		});
		await record.ask();
		expect(record.hasFailed).toBe(true);
		expect(record.dataset).toBeNull();
		isOnline = true;
		await record.ask();
		expect(record.hasFailed).toBe(false);
		expect(record.dataset).toEqual(INVENTED);
	});
});

describe('FullRecord.of(dataset)', () => {
	it('is whole from the start', async () => {
		const record = FullRecord.of(INVENTED);
		await record.ask();
		expect(record.dataset).toBe(INVENTED);
		expect(record.hasFailed).toBe(false);
	});
});
