/** Once the map has drawn, the page does nothing until the reader does. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { markOf, PHONE, useBrowser } from '../support/page';

const open = useBrowser();

it.for([
	['on a desktop', undefined],
	['on a phone', PHONE]
] as const)('rests %s, with a panel open and without', async ([, viewport]) => {
	const page = await open('', viewport && { viewport });
	await page.locator('[data-map="idle"][data-land]').waitFor();
	expect(await workDuring(page)).toEqual([]);

	await markOf(page, 'RS').focus();
	await page.keyboard.press('Enter');
	await page.locator('.panel h2').waitFor();
	await page.locator('[data-map="idle"]').waitFor();
	expect(await workDuring(page)).toEqual([]);
});

/** What the page does in some frames after a few to come to rest: it looks where elements lie, or changes some. */
function workDuring(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const frames = async (count: number) => {
			for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
		};
		await frames(30);
		const work: string[] = [];
		const measure = Element.prototype.getBoundingClientRect;
		Element.prototype.getBoundingClientRect = function () {
			work.push(`measures ${this.className}`);
			return measure.call(this);
		};
		const changes = new MutationObserver((records) => {
			for (const { target, type } of records) work.push(`${type} of ${target.nodeName}`);
		});
		changes.observe(document, { attributes: true, childList: true, subtree: true });
		await frames(20);
		changes.disconnect();
		Element.prototype.getBoundingClientRect = measure;
		return work;
	});
}
