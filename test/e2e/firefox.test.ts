/** Firefox without WebGL tells the whole story, by the protocol that browsers have in common. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox } from '../support/firefox';
import { addressOf } from '../support/page';

let browser: Browser;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
	browser = await launchFirefox();
	page = await browser.newPage();
	page.setDefaultTimeout(45_000);
	page.on('pageerror', (error) => problems.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(message.text());
	});
});
afterAll(() => browser.close());

it('explores: toggles, a panel, dates, the search, chapters, and the picture as the map', async () => {
	await page.goto(addressOf(''));
	await page.locator('.map-frame .message').wait();
	expect(await textOf('#arrival')).toBeNull();
	const all = await textOf('.sentence p');

	await page.locator('fieldset input[type="checkbox"][value]').click();
	await page.waitForFunction(() => location.search.includes('op='));
	expect(await textOf('.sentence p')).not.toBe(all);
	await page.locator('.sentence button').click();
	await page.waitForFunction(() => location.search === '');
	expect(await textOf('.sentence p')).toBe(all);

	await page.locator('.poster [data-mark="GB"]').click();
	await page.locator('.panel .scroll details').wait();
	expect(await textOf('.panel h2')).toBe('Royaume-Uni');
	await page.keyboard.press('Escape');
	await page.waitForSelector('.panel', { hidden: true });

	await page.locator('.period').scroll();
	await page.locator('input[name="from"]').fill('2021-03-09');
	await page.waitForFunction(() => location.search.includes('from=2021-03-09'));
	await page.locator('.sentence button').click();

	await page.locator('.search input').fill('anvers');
	await page.locator('#search-results [role="option"]').click();
	await page.locator('.panel .scroll details').wait();
	await page.keyboard.press('Escape');

	await page.locator('.entry a').click();
	await page.locator('.chapter h2').wait();
	await page.waitForFunction(() => location.search.includes('chapter='));
	expect(problems).toEqual([]);
});

it('shows the map in a frame, the list and the sources', async () => {
	await page.goto(addressOf('embed/?country=RS'));
	await page.locator('.panel .scroll details').wait();
	await page.locator('.poster [data-mark="GB"]').wait();

	await page.goto(addressOf('liste/?kind=arrest'));
	const hidden = await page.$$eval(
		'[data-event]',
		(rows) => rows.filter((row) => row.checkVisibility() === false).length
	);
	expect(hidden).toBeGreaterThan(0);
	await page.locator('[data-event]:not([hidden]) summary').click();
	await page.locator('[data-event] details[open] [data-body="live"]').wait();

	await page.goto(addressOf('sources/'));
	await page.locator('.share > button').click();
	await page.locator('dialog[open] textarea').wait();
	expect(problems).toEqual([]);
});

function textOf(selector: string): Promise<string | null> {
	return page.evaluate((found) => document.querySelector(found)?.textContent ?? null, selector);
}
