/** The panel opens and closes without losing the reader's place. */
import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { boxOf, markOf, PHONE, searchOf, useBrowser } from '../support/page';
import { GEO } from '../support/published';

const open = useBrowser();
const [event] = GEO.events;
if (event === undefined) throw new Error('The story has no event.');

const closings: Record<string, (page: Page) => Promise<unknown>> = {
	Escape: (page) => page.keyboard.press('Escape'),
	'its button': (page) => page.locator('.panel .close').click(),
	'going back': (page) => page.goBack()
};

describe('the panel', () => {
	it.each(Object.keys(closings))('closes by %s and gives the focus back', async (name) => {
		const page = await open();
		const origins = [markOf(page, 'RS'), await showButton(page, event.id)];
		for (const origin of origins) {
			await origin.focus();
			await page.keyboard.press('Enter');
			const panel = page.locator('.panel');
			expect(await isFocused(panel.locator('h2'))).toBe(true);
			expect(searchOf(page)).not.toBe('');

			await closings[name]?.(page);
			await panel.waitFor({ state: 'detached' });
			expect(await isFocused(origin)).toBe(true);
			await page.waitForFunction(() => location.search === '');
		}
	});

	it('follows back and forward', async () => {
		const page = await open();
		const panel = page.locator('.panel');
		await (await showButton(page, event.id)).click();
		const opened = searchOf(page);
		await page.goBack();
		await panel.waitFor({ state: 'detached' });
		await page.goForward();
		await panel.waitFor();
		expect(searchOf(page)).toBe(opened);
		expect(await panel.locator('h2').textContent()).toBe(event.properties.title.fr);
	});

	it('goes back from one event to the one before, and closes both at once', async () => {
		const page = await open();
		const heading = page.locator('.panel h2');
		const [first, second] = await page.locator('.figures button').all();
		await first?.click();
		const title = await heading.textContent();
		await second?.focus();
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
		expect(searchOf(page)).toBe(`?op=${event.operations[0]}`);
	});

	it('covers no selected mark on a phone', async () => {
		const page = await open('', { viewport: PHONE });
		for (const id of ['RS', 'ES', 'GB', 'catanzaro', 'vancouver', 'roubaix']) {
			await markOf(page, id).focus();
			await page.keyboard.press('Enter');
			const panel = await boxOf(page.locator('.panel'));
			const map = await boxOf(page.locator('.map'));
			const mark = await boxOf(page.locator('button[data-mark][aria-pressed="true"]'));
			const middle = { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
			expect(middle.x, id).toBeGreaterThan(0);
			expect(middle.x, id).toBeLessThan(PHONE.width);
			expect(middle.y, id).toBeGreaterThan(Math.max(0, map.y));
			expect(middle.y, id).toBeLessThan(Math.min(panel.y, map.y + map.height));
			await page.keyboard.press('Escape');
			await page.locator('.panel').waitFor({ state: 'detached' });
		}
	});
});

/** The button in the list that shows an event on the map, brought into sight. */
async function showButton(page: Page, id: string): Promise<Locator> {
	const item = page.locator(`[data-event="${id}"]`);
	await item.locator('summary').click();
	return item.locator('button.show');
}

function isFocused(element: Locator): Promise<boolean> {
	return element.evaluate((node) => node === document.activeElement);
}
