/** The map draws on every page, large and small. */
import { describe, expect, it } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from '../support/page';

const open = useBrowser();

describe.each([
	['', 'fr'],
	['en/', 'en'],
	['embed/', 'fr'],
	['en/embed/', 'en']
])('the page “%s”', (path, language) => {
	it.each([
		['a desktop', DESKTOP],
		['a phone', PHONE]
	])('draws the map on %s', async (_, viewport) => {
		const page = await open(path, { viewport });
		expect(await page.getAttribute('html', 'lang')).toBe(language);
		expect(await page.evaluate(() => performance.getEntriesByName('map-ready').length)).toBe(1);
		expect(await page.locator('button[data-mark]').count()).toBeGreaterThan(10);

		const picture = await page.locator('.map').screenshot();
		expect(picture.length).toBeGreaterThan(SMALLEST_PICTURE);
	});
});

/** Bytes; a frame of plain water takes a tenth of it. */
const SMALLEST_PICTURE = 20_000;
