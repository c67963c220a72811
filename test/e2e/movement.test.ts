/** Marks come apart and merge as the reader zooms, and rest where a fresh page puts them. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { idle, searchOf, useBrowser } from '../support/page';
import { placed } from '../support/seen';

const open = useBrowser();

it('marks move only where movement is welcome, and rest where they were', async () => {
	const page = await open('embed/?view=2,49,7,53');
	const fresh = await placed(page);
	await countMovements(page);

	await zoomOutAndIn(page);
	expect(await movementsOf(page)).toBe(0);
	expect(await placed(page)).toEqual(closeTo(fresh));

	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await zoomOutAndIn(page);
	expect(await movementsOf(page)).toBeGreaterThan(0);
	expect(await page.locator('.moving-marks > *').count()).toBe(0);
	expect(await placed(page)).toEqual(closeTo(fresh));
});

async function zoomOutAndIn(page: Page): Promise<void> {
	const near = await placed(page);
	await press(page, 'Réduire');
	expect(Object.keys(await placed(page))).not.toEqual(Object.keys(near));
	await press(page, 'Agrandir');
}

/** Ends once the map has moved and rests. */
async function press(page: Page, name: string): Promise<void> {
	const before = searchOf(page);
	await page.getByRole('button', { name }).click();
	await page.waitForFunction((search) => location.search !== search, before);
	await idle(page);
}

/** Counts from now on the marks that are drawn on their way. */
async function countMovements(page: Page): Promise<void> {
	await page.evaluate(() => {
		const layer = document.querySelector('.moving-marks');
		if (layer === null) throw new Error('There is no layer of moving marks.');
		const observer = new MutationObserver((changes) => {
			const added = changes.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0);
			layer.setAttribute('data-moved', String(Number(layer.getAttribute('data-moved')) + added));
		});
		observer.observe(layer, { childList: true });
	});
}

async function movementsOf(page: Page): Promise<number> {
	return Number(await page.locator('.moving-marks').getAttribute('data-moved'));
}

/** The same marks, to a hundredth of a pixel. */
function closeTo(marks: Awaited<ReturnType<typeof placed>>) {
	return Object.fromEntries(
		Object.entries(marks).map(([id, place]) => [id, place.map((value) => expect.closeTo(value, 2))])
	);
}
