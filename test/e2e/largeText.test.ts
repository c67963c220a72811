/** Text twice as large as usual, and what says why no map moves: both find room. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { GEO } from '../support/published';
import { DESKTOP, PHONE, TABLET, useBrowser, WITHOUT_WEBGL } from '../support/page';

const open = useBrowser(WITHOUT_WEBGL);

const WIDTHS = [320, 390, 768] as const;

const [chapter] = GEO.story.chapters;

describe('text of twice its size', () => {
	it.each([
		'',
		'embed/',
		'liste/',
		'sources/',
		'recit/',
		'?country=RS',
		'?reading=figures',
		`?chapter=${chapter?.id}`
	])('makes “%s” no wider than its window', async (address) => {
		const page = await open(address, { awaitsMap: false });
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
		if (address !== 'liste/' && address !== 'sources/') await page.locator('.message').waitFor();
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 800 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBe(
				width
			);
		}
	});
});

describe('what says why no map moves', () => {
	it.each(['', 'embed/'])('lies over nothing on “%s”, and under nothing', async (address) => {
		const page = await open(address, { awaitsMap: false });
		await page.locator('.message').waitFor();
		for (const viewport of [DESKTOP, TABLET, PHONE, { width: 1024, height: 768 }]) {
			await page.setViewportSize(viewport);
			expect(await touching(page), `${viewport.width}`).toEqual([]);
		}
	});
});

/** What of the map and over it shares a place with the message. */
function touching(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const [message] = document.querySelectorAll('.message');
		const own = message?.getBoundingClientRect();
		if (own === undefined || own.height === 0) return ['the message is not shown'];
		return [...document.querySelectorAll('.map, .key, .legend-box')]
			.filter((element) => {
				const { left, right, top, bottom } = element.getBoundingClientRect();
				const isOver = left < own.right && right > own.left && top < own.bottom && bottom > own.top;
				return isOver && element.checkVisibility();
			})
			.map((element) => element.className);
	});
}
