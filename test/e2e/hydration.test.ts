/** A script takes over what the build has written: it changes no word of it. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { PHONE, useBrowser } from '../support/page';

const open = useBrowser();

it.each(['', 'en/embed/', 'recit/', 'sources/'])(
	'“%s” says the same before and after',
	async (address) => {
		const isMap = !address.startsWith('sources');
		const written = await open(address, { hasJavaScript: false, viewport: PHONE });
		const live = await open(address, { awaitsMap: isMap, viewport: PHONE });
		if (!isMap) await live.locator('#source-search').fill('');
		const [before, after] = [await words(written), await words(live)];
		expect(before.length).toBeGreaterThan(100);
		expect(after).toEqual(before);
	}
);

/** Every word but the map's own, whose live marks are drawn elsewhere, and those of files that only a script makes. */
function words(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const copy = document.querySelector('#app')?.cloneNode(true) as HTMLElement;
		for (const part of copy.querySelectorAll('.map, .downloads .scripted')) part.remove();
		return (copy.textContent ?? '').split(/\s+/).filter(Boolean);
	});
}
