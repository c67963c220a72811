/** axe, the floor of accessibility, finds nothing. */
import { expect, it } from 'vitest';
import { violations } from '../support/axe';
import { useBrowser } from '../support/page';
import { eventOf, GEO } from '../support/published';

const open = useBrowser();
const event = eventOf(GEO, 'belgrade-trial-2022');
const chapter = GEO.story.chapters.find(({ events }) => events.includes(event.id))?.id;

it.each(['', 'en/embed/'])(
	'axe finds nothing on “%s” with a panel, with a chapter and untouched, light and dark',
	async (path) => {
		const page = await open(`${path}?chapter=${chapter}&event=${event.id}`);
		const found = await violations(page);
		await page.emulateMedia({ colorScheme: 'dark' });
		found.push(...(await violations(page, COLOURS)));

		await page.keyboard.press('Escape');
		await page.locator('.panel').waitFor({ state: 'detached' });
		found.push(...(await violations(page)));
		await page.emulateMedia({ colorScheme: 'light' });
		found.push(...(await violations(page, COLOURS)));

		await page.locator('.chapter .leave').click();
		await page.locator('.chapter').waitFor({ state: 'detached' });
		found.push(...(await violations(page)));
		expect([...new Set(found)]).toEqual([]);
	}
);

/** The rules that a theme can break. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
