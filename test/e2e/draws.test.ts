/** The map draws on every page, large and small, and nothing moves while it does. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { DESKTOP, PHONE, TABLET, useBrowser } from '../support/page';
import { GEO, markedBy } from '../support/published';
import { seen } from '../support/seen';

const open = useBrowser();

/** Bytes of the map's picture; a frame of plain water takes a tenth of it. */
const SMALLEST_PICTURE = 20_000;

describe.each([
	['', 'fr'],
	['en/', 'en'],
	['embed/', 'fr'],
	['en/embed/', 'en']
])('the page “%s”', (path, language) => {
	it.each([
		['a desktop', DESKTOP],
		...(language === 'en' ? [['a tablet', TABLET] as const] : []),
		['a phone', PHONE]
	] as const)('draws the map on %s and fits its width', async (_, viewport) => {
		const page = await open(path, { viewport });
		expect(await shifts(page)).toEqual([]);
		expect(await page.getAttribute('html', 'lang')).toBe(language);
		expect(await page.evaluate(() => performance.getEntriesByName('map-ready').length)).toBe(1);
		expect((await seen(page)).marks).toEqual(markedBy(GEO.events));
		expect((await page.locator('.canvas').screenshot()).length).toBeGreaterThan(SMALLEST_PICTURE);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
	});
});

/** What has moved without being asked, and by how much. */
function shifts(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const observer = new PerformanceObserver(() => {});
		observer.observe({ type: 'layout-shift', buffered: true });
		const entries = observer.takeRecords() as (PerformanceEntry & {
			value: number;
			sources: { node: Node | null }[];
		})[];
		return entries.map(
			({ value, sources }) =>
				`${value}: ${sources.map(({ node }) => (node as Element | null)?.className).join(', ')}`
		);
	});
}
