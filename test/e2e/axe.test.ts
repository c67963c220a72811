/** axe, the floor of accessibility, finds nothing. */
import axe from 'axe-core';
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from '../support/page';
import { eventOf, GEO } from '../support/published';

const open = useBrowser();
const event = eventOf(GEO, 'belgrade-trial-2022');
const chapter = GEO.story.chapters.find(({ events }) => events.includes(event.id))?.id;

it.each(['', 'en/', 'embed/', 'en/embed/'])(
	'axe finds nothing on “%s” with a panel, with a chapter and untouched, light and dark',
	async (path) => {
		const page = await open(`${path}?chapter=${chapter}&event=${event.id}`);
		await page.evaluate(axe.source);
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

/** One line for each element that breaks a rule, of all rules unless some are named. */
function violations(page: Page, rules: string[] = []): Promise<string[]> {
	return page.evaluate(async (rules) => {
		const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
		const { violations } = await run({
			resultTypes: ['violations'],
			...(rules.length > 0 ? { runOnly: rules } : {})
		});
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`)
		);
	}, rules);
}
