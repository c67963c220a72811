/** Which gestures move the map, in an article and on a screen of its own. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { boxOf, clickMark, idle, markOf, searchOf, useBrowser } from '../support/page';
import { placed } from '../support/seen';

const open = useBrowser();
const VIEW = '?view=2,49,7,53';

it('the wheel passes the embedded map, moves it where it fills the screen, and passes it again', async () => {
	const page = await open(`embed/${VIEW}`);
	const hint = page.locator('.maplibregl-cooperative-gesture-screen.maplibregl-show');
	await turnWheel(page);
	await hint.waitFor();
	expect(searchOf(page)).toBe(VIEW);

	await page.getByRole('button', { name: 'Plein écran' }).click();
	const leave = page.getByRole('button', { name: 'Quitter le plein écran' });
	await leave.waitFor();
	await idle(page);
	await turnWheel(page);
	await page.waitForFunction((view) => location.search !== view, VIEW);
	expect(await hint.count()).toBe(0);

	await leave.click();
	await leave.waitFor({ state: 'detached' });
	await idle(page);
	await turnWheel(page);
	await hint.waitFor();
});

it('a view that is locked is moved by nothing, and its marks still open', async () => {
	const locked = `${VIEW}&lock=view`;
	const page = await open(`embed/${locked}`);
	const before = await placed(page);
	expect(await page.getByRole('button', { name: 'Agrandir' }).count()).toBe(0);
	for (const entry of await page.locator('.outside button[value]').all()) {
		expect(await entry.isDisabled()).toBe(true);
	}
	await page.keyboard.down('Control');
	await turnWheel(page);
	await page.keyboard.up('Control');
	const { x, y } = await middleOf(page);
	await page.mouse.down();
	await page.mouse.move(x + 60, y + 60, { steps: 5 });
	await page.mouse.up();
	await page.mouse.dblclick(x, y + 40);
	await page.keyboard.press('Escape');
	await page.locator('.panel').waitFor({ state: 'detached' });

	await clickMark(page, markOf(page, 'port-of-antwerp'));
	await page.locator('.panel h2').waitFor();
	await idle(page);
	expect(await placed(page)).toEqual(before);
	expect(searchOf(page)).toMatch(/^\?view=2,49,7,53&place=.*port-of-antwerp.*&lock=view$/);
});

/** Turns the wheel over the middle of the map. */
async function turnWheel(page: Page): Promise<void> {
	const { x, y } = await middleOf(page);
	await page.mouse.move(x, y);
	await page.mouse.wheel(0, -240);
}

async function middleOf(page: Page): Promise<{ x: number; y: number }> {
	const { x, y, width, height } = await boxOf(page.locator('.map'));
	return { x: x + width / 2, y: y + height / 2 };
}
