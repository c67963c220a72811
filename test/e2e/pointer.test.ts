/** What the pointer is told of on the map, and when it is left alone. */
import { it } from 'vitest';
import { boxOf, markOf, searchOf, useBrowser } from '../support/page';

const open = useBrowser();

it('names the mark under the pointer and dates its number, but not while the map moves', async () => {
	const page = await open('embed/?view=2,49,7,53');
	const tooltip = page.locator('.tooltip');
	const belgium = await boxOf(markOf(page, 'BE'));
	await page.mouse.move(belgium.x + belgium.width / 2, belgium.y + belgium.height / 2);
	await tooltip.filter({ hasText: /888.*, mars 2022/ }).waitFor();

	const { x, y, width, height } = await boxOf(markOf(page, 'port-of-antwerp'));
	const [left, top] = [x + width / 2, y + height / 2];

	await page.mouse.move(left, top);
	await tooltip.filter({ hasText: 'Port d’Anvers' }).waitFor();

	await page.mouse.down();
	await page.mouse.move(left + 40, top + 40, { steps: 40 });
	await tooltip.waitFor({ state: 'detached' });

	const before = searchOf(page);
	await page.mouse.up();
	await page.waitForFunction((search) => location.search !== search, before);
	const rested = await boxOf(markOf(page, 'port-of-antwerp'));
	await page.mouse.move(rested.x + rested.width / 2, rested.y + rested.height / 2);
	await tooltip.waitFor();
});
