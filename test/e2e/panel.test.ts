/** The panel opens and closes without losing the reader's place. */
import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { markOf, searchOf, useBrowser } from '../support/page';
import { GEO } from '../support/published';
import { readList } from '../support/seen';

const open = useBrowser();
const [event] = GEO.events;
if (event === undefined) throw new Error('The story has no event.');

const closings: Record<string, (page: Page) => Promise<unknown>> = {
	Escape: (page) => page.keyboard.press('Escape'),
	'its button': (page) => page.locator('.panel .close').click(),
	'going back': (page) => page.goBack()
};

describe('the panel', () => {
	it('closes by Escape, its button and going back, and gives the focus back', async () => {
		const page = await open();
		const panel = page.locator('.panel');
		const origins = [markOf(page, 'RS'), await showButton(page, event.id)];
		for (const origin of origins) {
			for (const [name, close] of Object.entries(closings)) {
				await origin.focus();
				await page.keyboard.press('Enter');
				expect(await isFocused(panel.locator('h2')), name).toBe(true);
				expect(searchOf(page), name).not.toBe('');

				await close(page);
				await panel.waitFor({ state: 'detached' });
				expect(await isFocused(origin), name).toBe(true);
				await page.waitForFunction(() => location.search === '');
			}
		}
	});

	it('follows back and forward', async () => {
		const page = await open();
		const untouched = page.url();
		const panel = page.locator('.panel');
		await (await showButton(page, event.id)).click();
		const opened = searchOf(page);
		await page.goBack();
		await panel.waitFor({ state: 'detached' });
		expect(page.url()).toBe(untouched);
		await page.goForward();
		await panel.waitFor();
		expect(searchOf(page)).toBe(opened);
		expect(await panel.locator('h2').textContent()).toBe(event.properties.title.fr);
	});

	it('goes back from what was opened to what was before, and closes both at once', async () => {
		const page = await open();
		const heading = page.locator('.panel h2');
		await page.locator('.figures a').first().click();
		const title = await heading.textContent();
		await markOf(page, 'FR').focus();
		await page.keyboard.press('Enter');
		expect(await heading.textContent()).not.toBe(title);
		await page.goBack();
		await page.waitForFunction(
			(text) => document.querySelector('.panel h2')?.textContent === text,
			title
		);
		await page.goForward();
		await page.keyboard.press('Escape');
		await heading.waitFor({ state: 'detached' });
		await page.waitForFunction(() => location.search === '');
	});

	it('opened by a link leaves no event in the address once closed', async () => {
		const page = await open(`?op=${event.operations[0]}&event=${event.id}`);
		await page.keyboard.press('Escape');
		await page.locator('.panel').waitFor({ state: 'detached' });
		await page.waitForURL(({ search }) => search === `?op=${event.operations[0]}`);
	});
});

/** The button in the list that shows an event on the map, brought into sight. */
async function showButton(page: Page, id: string): Promise<Locator> {
	await readList(page);
	const item = page.locator(`[data-event="${id}"]`);
	await item.locator('summary').click();
	return item.locator('.show');
}

function isFocused(element: Locator): Promise<boolean> {
	return element.evaluate((node) => node === document.activeElement);
}
