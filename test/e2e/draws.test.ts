/** The map draws on every page, large and small, and nothing moves while it does. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { DESKTOP, PHONE, TABLET, useBrowser } from '../support/page';
import { GEO, markedBy } from '../support/published';
import { saidOn } from '../support/said';
import { seen } from '../support/seen';

const open = useBrowser();

/** All that the untouched map has to say, once and uncovered. */
const WHOLE = { ids: [...GEO.story.home].sort(), cut: [], collisions: [] };

/** Bytes of the map's picture; a frame of plain water takes a tenth of it. */
const SMALLEST_PICTURE = 20_000;

it.each([
	['', 'fr', DESKTOP, 'dark'],
	['en/', 'en', DESKTOP, 'light'],
	['embed/', 'fr', DESKTOP, 'light'],
	['', 'fr', TABLET, 'light'],
	['en/embed/', 'en', TABLET, 'dark'],
	['', 'fr', PHONE, 'dark'],
	['en/embed/', 'en', PHONE, 'light']
] as const)(
	'“%s” in %s at %o, %s, draws the map, fits its width and says what it has to say',
	async (path, language, viewport, scheme) => {
		const page = await open(path, { viewport, scheme });
		expect(await shifts(page)).toEqual([]);
		expect(await page.getAttribute('html', 'lang')).toBe(language);
		expect(await page.evaluate(() => performance.getEntriesByName('map-ready').length)).toBe(1);
		expect((await seen(page)).marks).toEqual(markedBy(GEO.events));
		expect((await page.locator('.canvas').screenshot()).length).toBeGreaterThan(SMALLEST_PICTURE);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
		expect(await saidOn(page)).toEqual(WHOLE);
	}
);

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
