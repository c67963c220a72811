/** A map that its page hides at first starts once it is shown. */
import { expect, it } from 'vitest';
import type { ElementHandle } from 'playwright-core';
import { addressOf, idle, useBrowser } from '../support/page';
import { frameOf, openHost } from '../support/hosts';
import { GEO, markedBy } from '../support/published';
import { seen } from '../support/seen';

const open = useBrowser();

it.each([
	['a closed box', (frame: string) => `<details>${frame}</details>`],
	['a tab that is not shown', (frame: string) => `<div style="display:none">${frame}</div>`]
])('waits without a complaint in %s, then draws at once', async (_, hiding) => {
	const page = await openHost(open, hiding(''));
	await page.context().addInitScript(loseNoTime);
	const frame = frameOf(addressOf('embed/?event=antwerp-cocaine-2021'));
	await page.evaluate((html) => {
		const box = document.querySelector('details, div');
		box?.insertAdjacentHTML('beforeend', html);
		box?.querySelector('iframe')?.setAttribute('height', '900');
	}, frame);
	const handle = (await page.locator('iframe').elementHandle()) as ElementHandle<HTMLIFrameElement>;
	const map = await handle.contentFrame();
	if (map === null) throw new Error('The article frames no page.');
	await map.waitForFunction(() => document.documentElement.dataset.waited === 'long', null, {
		polling: 100
	});
	expect(await map.locator('.message').count()).toBe(0);

	await page.evaluate(() => {
		const box = document.querySelector<HTMLElement>('details, div');
		box?.setAttribute('open', '');
		box?.removeAttribute('style');
	});
	await idle(map);
	expect(await map.locator('.message').count()).toBe(0);
	expect((await seen(map)).marks).toEqual(markedBy(GEO.events));
	await map.locator('button[data-mark][aria-pressed="true"]').waitFor();
});

/** Runs before a page's own scripts: where nobody sees it, what it would wait for long comes at once, and it says so. */
function loseNoTime(): void {
	const wait = window.setTimeout;
	const isSeen = () => innerWidth > 0;
	window.setTimeout = ((call: () => void, milliseconds = 0) =>
		wait(call, milliseconds >= 1000 && !isSeen() ? 0 : milliseconds)) as typeof setTimeout;
	addEventListener('load', () => {
		wait(() => (document.documentElement.dataset.waited = 'long'), 1500);
	});
}
