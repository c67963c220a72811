/** The globe is another way to look at the same map. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { boxOf, clickMark, idle, markOf, PHONE, searchOf, useBrowser } from '../support/page';
import { GEO } from '../support/published';
import { placed } from '../support/seen';

const open = useBrowser();
const FAR = GEO.events.find(({ properties }) => properties.place.countries.includes('AU'));
if (FAR === undefined) throw new Error('The story has no event in Australia.');

it('is a button away, and shows the earth whole; the same button leads back', async () => {
	const page = await open('en/', { viewport: PHONE });
	const flat = await placed(page);
	const button = page.getByRole('button', { name: 'Show the Earth as a globe' });
	expect(await button.getAttribute('aria-pressed')).toBe('false');

	await button.click();
	await page.waitForFunction(() => location.search === '?projection=globe');
	await idle(page);
	expect(await button.getAttribute('aria-pressed')).toBe('true');
	await expectWhole(page);

	await button.click();
	await page.waitForFunction(() => location.search === '');
	await idle(page);
	expect(await placed(page)).toEqual(flat);
	const ready = await page.evaluate(() => performance.getEntriesByName('map-ready').length);
	expect(ready, 'maps started').toBe(1);
});

it('opens from a link with its view, and turns without a mark getting lost', async () => {
	const page = await open('embed/?projection=globe&view=-100,-10,20,70');
	await page.getByRole('button', { name: 'Agrandir' }).click();
	await page.waitForFunction(() => !location.search.includes('view=-100,-10,20,70'));
	await idle(page);
	const moved = searchOf(page);
	expect(moved).toMatch(/^\?view=.+&projection=globe$/);
	const other = await open(`embed/${moved}`);
	expect(searchOf(other)).toBe(moved);
	const [here, there] = [await placed(page), await placed(other)];
	expect(Object.keys(there)).toEqual(Object.keys(here));
	for (const [id, [x, y]] of Object.entries(here)) {
		const [right = 0, down = 0] = there[id] ?? [];
		expect(Math.hypot(x - right, y - down), id).toBeLessThan(3);
	}
});

it('neither shows nor reaches what lies behind it, and turns to what is opened', async () => {
	const page = await open('?projection=globe');
	await expectWhole(page);
	expect(await markOf(page, 'AU').count()).toBe(0);
	await clickMark(page, markOf(page, 'RS'));
	await page.locator('.panel h2').waitFor();
	expect(await searchOfPlace(page)).toBe('RS');

	const far = await open(`?projection=globe&event=${FAR.id}`);
	const mark = far.locator('button[data-mark][aria-pressed="true"]');
	await mark.waitFor();
	await idle(far);
	const { x, y } = await boxOf(mark);
	expect(x).toBeGreaterThan(0);
	expect(y).toBeGreaterThan(0);
	expect(await markOf(far, 'GB').count()).toBe(0);
});

/** Every mark on the side that is seen lies in the frame. */
async function expectWhole(page: Page): Promise<void> {
	const { width, height } = await boxOf(page.locator('.map'));
	const marks = Object.entries(await placed(page));
	expect(marks.length).toBeGreaterThan(10);
	for (const [id, [x, y]] of marks) {
		expect(x >= 0 && x <= width && y >= 0 && y <= height, id).toBe(true);
	}
}

function searchOfPlace(page: Page): Promise<string | null> {
	return page.evaluate(() => new URLSearchParams(location.search).get('country'));
}
