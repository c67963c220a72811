/** Changing the language changes nothing else. */
import { expect, it } from 'vitest';
import { idle, searchOf, useBrowser } from '../support/page';
import { eventOf, GEO } from '../support/published';
import { seen } from '../support/seen';

const open = useBrowser();

it.each(['', 'embed/'])('the link to the other language keeps the choice on “%s”', async (path) => {
	const event = eventOf(GEO, 'belgrade-trial-2022');
	const link = `?op=sky-ecc&kind=court&event=${event.id}`;
	const page = await open(path + link);
	const french = await seen(page);
	await page.locator('.languages a[hreflang="en"]').press('Enter');
	await page.waitForURL((url) => url.pathname.endsWith(`/en/${path}`));
	await idle(page);
	const english = await seen(page);
	expect(await page.getAttribute('html', 'lang')).toBe('en');
	expect(searchOf(page)).toBe(link);
	expect(english.marks).toEqual(french.marks);
	expect(english.checked).toEqual(french.checked);
	expect(english.sentence).not.toBe(french.sentence);
	expect(await page.locator('.panel h2').textContent()).toBe(event.properties.title.en);

	await page.keyboard.press('Escape');
	await page.locator('.languages a[hreflang="fr"]').press('Enter');
	await page.waitForURL((url) => url.pathname.endsWith(`/path/${path}`));
	expect(searchOf(page)).toBe('?op=sky-ecc&kind=court');
	await idle(page);
});
