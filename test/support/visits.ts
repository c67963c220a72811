/** Opens pages some of whose requests fail: what goes wrong on them is what the test is about. */
import { afterEach } from 'vitest';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { sharedChromium } from './chromium';
import { addressOf } from './page';

/** Opens a page whose requests may be answered otherwise. */
export type Visit = (
	answers?: Record<string, (route: Route) => Promise<void>>,
	address?: string
) => Promise<Page>;

export function useVisits(flags: readonly string[]): Visit {
	let context: BrowserContext | undefined;
	afterEach(() => context?.close());
	return async (answers = {}, address = '') => {
		const browser = await sharedChromium(flags);
		context = await browser.newContext({
			viewport: { width: 1100, height: 700 },
			reducedMotion: 'reduce',
			// What is kept for later is a test of its own.
			serviceWorkers: 'block'
		});
		for (const [part, answer] of Object.entries(answers)) {
			await context.route(new RegExp(part), answer);
		}
		const page = await context.newPage();
		// a script that hangs keeps a page from ever being loaded
		await page.goto(addressOf(address), { waitUntil: 'commit' });
		return page;
	};
}
