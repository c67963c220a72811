/** Changing the language changes nothing else. */
import { expect, it } from 'vitest';
import { idle, searchOf, useBrowser } from '../support/page';
import { eventOf, GEO } from '../support/published';
import { seen } from '../support/seen';

const open = useBrowser();

it.each(['', 'embed/'])('the link to the other language keeps the choice on “%s”', async (path) => {
	const event = eventOf(GEO, 'belgrade-trial-2022');
	const choice = `?op=sky-ecc&kind=court&event=${event.id}`;
	const page = await open(path + choice);
	const french = await seen(page);
	// what is open may lie over the link, which is then out of reach until it is closed
	const link = await page.locator('.languages a[hreflang="en"]').getAttribute('href');
	await page.goto(new URL(link ?? '', page.url()).href);
	await page.waitForURL((url) => url.pathname.endsWith(`/en/${path}`));
	await idle(page);
	const english = await seen(page);
	expect(await page.getAttribute('html', 'lang')).toBe('en');
	expect(searchOf(page)).toBe(choice);
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
