/** What one cold load costs. */
import type { CDPSession } from 'playwright-core';
import type { CompressedSite } from './server';
import type { Visit } from './profiles';

/** Times in milliseconds since the address was asked for; null where the browser reported none. */
export interface Load {
	readonly firstPaint: number | null;
	readonly largestPaint: number | null;
	/** The map has drawn everything. */
	readonly mapReady: number;
	/** What tasks took beyond 50 ms each, until the map was ready. */
	readonly blocking: number;
	/** Sum of all layout shifts. */
	readonly shift: number;
	readonly bytes: number;
	/** Bytes on the heap of the page's own thread, after a collection. */
	readonly heap: number;
}

/** Milliseconds in which a page may still move after its map is ready. */
const SETTLE = 1000;

/** Opens the site and waits until it has settled. */
export async function loadCold({ page, client }: Visit, site: CompressedSite): Promise<Load> {
	site.takeSent();
	await page.goto(site.address, { waitUntil: 'commit' });
	await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0, null, {
		polling: 200,
		timeout: 120_000
	});
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(SETTLE);
	return { ...(await page.evaluate(readTimes)), bytes: site.takeSent(), heap: await heap(client) };
}

/** Runs in the page. */
function readTimes(): Omit<Load, 'bytes' | 'heap'> {
	const mapReady = performance.getEntriesByName('map-ready')[0]?.startTime ?? 0;
	const past = (type: string) => {
		const observer = new PerformanceObserver(() => {});
		observer.observe({ type, buffered: true });
		return observer.takeRecords();
	};
	const shifts = past('layout-shift') as (PerformanceEntry & { value: number })[];
	return {
		firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
		largestPaint: past('largest-contentful-paint').at(-1)?.startTime ?? null,
		mapReady,
		blocking: past('longtask')
			.filter(({ startTime }) => startTime < mapReady)
			.reduce((sum, { duration }) => sum + duration - 50, 0),
		shift: shifts.reduce((sum, { value }) => sum + value, 0)
	};
}

async function heap(client: CDPSession): Promise<number> {
	await client.send('HeapProfiler.collectGarbage');
	const { usedSize } = await client.send('Runtime.getHeapUsage');
	return usedSize;
}
