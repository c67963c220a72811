/** Everything on the map is reached and read without a pointer. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { boxOf, markOf, useBrowser } from '../support/page';

const open = useBrowser();

it('the marks are one stop of the Tab key, are walked by arrows, and open and close by keys', async () => {
	const page = await open();
	await expectOneStop(page);
	await expectArrowsLead(page);
	await expectRingsStay(page);
	await expectOpens(page);
});

it('the first stop of the page leads past the map to the list', async () => {
	const page = await open('en/', { awaitsMap: false });
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => document.activeElement?.id === 'list');
	expect(new URL(page.url()).hash).toBe('#list');
});

async function expectOneStop(page: Page): Promise<void> {
	await page.locator('.map [tabindex="0"]').first().focus();
	const stops: (string | null)[] = [];
	do {
		await page.keyboard.press('Tab');
		stops.push(await focusedMark(page));
	} while (stops.at(-1) === null && stops.length < 10);
	expect(stops.at(-1)).not.toBeNull();
	await page.keyboard.press('Tab');
	expect(await focusedMark(page)).toBeNull();
	await page.keyboard.press('Shift+Tab');
	expect(await focusedMark(page)).toBe(stops.at(-1));
}

/** To the next mark in their direction. */
async function expectArrowsLead(page: Page): Promise<void> {
	await page.locator('button[data-mark="FR"]').focus();
	const directions = [
		['ArrowRight', 1, 0],
		['ArrowDown', 0, 1],
		['ArrowLeft', -1, 0],
		['ArrowUp', 0, -1]
	] as const;
	for (const [key, right, down] of directions) {
		const from = await focusedCentre(page);
		await page.keyboard.press(key);
		const to = await focusedCentre(page);
		const along = (to.x - from.x) * right + (to.y - from.y) * down;
		expect(along, key).toBeGreaterThan(0);
		expect(await page.locator('button[data-mark][tabindex="0"]').count()).toBe(1);
	}
}

/** On the marks that the map draws, even when one outside has the focus. */
async function expectRingsStay(page: Page): Promise<void> {
	const france = page.locator('button[data-mark="FR"]');
	const before = await boxOf(france);
	for (const id of ['vancouver', 'dubai', 'FR']) {
		await markOf(page, id).focus();
		expect(await boxOf(france), id).toEqual(before);
	}
}

/** By Enter, and Escape brings the focus back. */
async function expectOpens(page: Page): Promise<void> {
	await page.locator('button[data-mark="FR"]').focus();
	await page.keyboard.press('ArrowRight');
	const mark = await focusedMark(page);
	await page.keyboard.press('Enter');
	const panel = page.locator('.panel');
	await panel.waitFor();
	expect(await focusedMark(page)).toBeNull();
	await page.keyboard.press('Escape');
	await panel.waitFor({ state: 'detached' });
	expect(await focusedMark(page)).toBe(mark);
}

function focusedMark(page: Page): Promise<string | null> {
	return page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? null);
}

function focusedCentre(page: Page): Promise<{ x: number; y: number }> {
	return page.evaluate(() => {
		const box = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	});
}
