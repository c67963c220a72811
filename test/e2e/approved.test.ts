/** The pages look as someone approved: `npm run approve` takes the pictures anew, to be looked at before they are kept. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { DESKTOP, PHONE, SHEET, TABLET, useBrowser, type Visit } from '../support/page';
import { differenceFromApproved } from '../support/picture';

interface View extends Visit {
	readonly name: string;
	readonly address: string;
	readonly isPrinted?: boolean;
	/** Only the map in its frame, where the rest of the page is seen elsewhere. */
	readonly isMapOnly?: boolean;
}

const VIEWS: readonly View[] = [
	{ name: 'default', address: '', viewport: DESKTOP },
	{ name: 'benelux', address: 'en/?view=2.4,50.2,6.6,53', isMapOnly: true },
	{ name: 'serbia', address: '?country=RS' },
	{ name: 'world', address: '?view=-170,-55,175,75', isMapOnly: true },
	{ name: 'globe', address: '?projection=globe', isMapOnly: true },
	{ name: 'phone', address: 'en/', viewport: PHONE, scheme: 'dark' },
	{ name: 'print', address: '', viewport: SHEET, isPrinted: true },
	{ name: 'dark', address: '', viewport: TABLET, scheme: 'dark' }
];

const open = useBrowser();

it.for(VIEWS)('$name looks as approved', async (view) => {
	const page = await open(view.address, { ...view, awaitsMap: false });
	await settle(page);
	if (view.isPrinted) await putOnPaper(page);
	const part = view.isMapOnly ? page.locator('.map') : page;
	const picture = await part.screenshot({ mask: [page.locator('.paper-note')] });
	expect(await differenceFromApproved(view.name, picture)).toBe(null);
});

/** Ends once the map has drawn the finer borders. */
async function settle(page: Page): Promise<void> {
	await page.locator('[data-map="idle"][data-land]').waitFor();
}

/** Paper is made ready once someone touches the page. */
async function putOnPaper(page: Page): Promise<void> {
	await page.keyboard.press('Shift');
	await page.locator('[data-paper="ready"]').waitFor({ state: 'attached' });
	await page.emulateMedia({ media: 'print' });
	await page.locator('.paper-map svg').waitFor();
	await page.locator('.paper-sources li').first().waitFor();
}
