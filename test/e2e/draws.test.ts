/** The map draws on every page, large and small. */
import { describe, expect, it } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from '../support/page';
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
		['a phone', PHONE]
	])('draws the map on %s and fits its width', async (_, viewport) => {
		const page = await open(path, { viewport });
		expect(await page.getAttribute('html', 'lang')).toBe(language);
		expect(await page.evaluate(() => performance.getEntriesByName('map-ready').length)).toBe(1);
		expect((await seen(page)).marks).toEqual(markedBy(GEO.events));
		expect((await page.locator('.canvas').screenshot()).length).toBeGreaterThan(SMALLEST_PICTURE);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
	});
});
