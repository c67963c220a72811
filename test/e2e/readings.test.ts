/** The map read as a story, and as figures beside a table that is linked with it both ways. */
import { expect, it } from 'vitest';
import { violations } from '../support/axe';
import { boxOf, DESKTOP, markOf, PHONE, searchOf, useBrowser } from '../support/page';
import { GEO } from '../support/published';
import { firstScreen } from '../support/said';

const open = useBrowser();

it('the figures stand beside the map, each row with its mark, and the story comes back', async () => {
	const page = await open('', { viewport: DESKTOP });
	await page.getByRole('button', { name: 'Les chiffres', exact: true }).click();
	const table = page.locator('.ranked table');
	await table.waitFor();
	await page.waitForURL('**/?reading=figures');
	expect(await firstScreen(page)).toEqual([]);
	expect(await table.locator('tbody').first().innerText()).toMatch(/^Totaux non répartis par pays/);

	const kingdom = table.locator('tr', { hasText: 'Royaume-Uni' });
	await kingdom.hover();
	await page.locator('.tooltip', { hasText: 'Royaume-Uni' }).waitFor();
	const mark = await boxOf(markOf(page, 'GB'));
	await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2);
	await table.locator('tr.highlighted', { hasText: 'Royaume-Uni' }).waitFor();
	expect(await table.locator('tr.highlighted').count()).toBe(1);

	const row = table.getByRole('button', { name: 'Belgique', exact: true });
	await row.focus();
	await page.locator('.tooltip', { hasText: 'Belgique' }).waitFor();
	await page.keyboard.press('Enter');
	await page.locator('.panel h2', { hasText: 'Belgique' }).waitFor();
	await page.waitForURL('**/?reading=figures&country=BE');
	await page.keyboard.press('Escape');
	await page.locator('.panel').waitFor({ state: 'detached' });
	await page.waitForFunction(() => document.activeElement?.textContent?.trim() === 'Belgique');

	await page.getByRole('button', { name: 'Le récit', exact: true }).click();
	await table.waitFor({ state: 'detached' });
	await expect.poll(() => searchOf(page)).toBe('');
	await page.goBack();
	await table.waitFor();
	await page.goBack();
	await table.waitFor({ state: 'detached' });
	await expect.poll(() => searchOf(page)).toBe('');
	expect((await firstScreen(page)).length).toBe(GEO.story.home.length);
});

it('a frame opens on the figures that its address asks for, and keeps them', async () => {
	const page = await open('en/embed/?reading=figures&measure=convicted&lock=reading,measure', {
		viewport: PHONE,
		scheme: 'dark'
	});
	await page.locator('.ranked tbody tr').nth(1).waitFor();
	expect(await page.locator('.readings').count()).toBe(0);
	expect(await page.locator('.ranked select').count()).toBe(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
	expect(await violations(page)).toEqual([]);
});
