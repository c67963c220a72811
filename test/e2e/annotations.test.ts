/** The untouched map says what happened where, in words, before anyone touches it. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { DESKTOP, idle, PHONE, useBrowser } from '../support/page';
import { GEO } from '../support/published';
import { firstScreen, saidOn } from '../support/said';

const open = useBrowser();

/** All that the untouched map has to say, once and uncovered. */
const WHOLE = { ids: [...GEO.story.home].sort(), cut: [], collisions: [] };

/** Addresses, CSS pixels, schemes and whether scripts run: with those of the maps that are seen to draw, all that a first look depends on. */
const LOOKS = [
	['', 280, 480, 'light', true],
	['en/', 280, 480, 'dark', false],
	['embed/', 280, 480, 'dark', false],
	['en/', 360, 640, 'dark', true],
	['', 360, 640, 'light', false],
	['en/embed/', 360, 640, 'light', false],
	['en/', 360, 740, 'light', false],
	['en/embed/', 620, 700, 'dark', false],
	['', 740, 360, 'light', false],
	['en/', 800, 760, 'light', true],
	['', 800, 760, 'dark', false],
	['embed/', 800, 760, 'light', true],
	['en/embed/', 800, 760, 'dark', false],
	['en/', 820, 1180, 'dark', false],
	['en/', 1100, 768, 'dark', true],
	['', 1100, 768, 'light', false],
	['en/', 1440, 900, 'light', false],
	['', 1280, 600, 'dark', false]
] as const;

it.each(LOOKS)(
	'“%s” at %i × %i, %s, scripts: %s, says all that it has to say, once and uncovered',
	async (address, width, height, scheme, hasJavaScript) => {
		const page = await open(address, { viewport: { width, height }, scheme, hasJavaScript });
		expect(await saidOn(page)).toEqual(WHOLE);
	}
);

describe('annotations', () => {
	it('open their events, give way to what is opened, and come back', async () => {
		const page = await open('', { viewport: DESKTOP });
		const exit = page.locator('.exit:visible').first();
		expect(await exit.innerText()).toMatch(/^→\s+\p{Lu}/u);
		const name = await exit.locator('b').innerText();
		await exit.click();
		expect(await page.locator('.panel h2').innerText()).toBe(name);
		await page.keyboard.press('Escape');
		await page.locator('.panel h2').waitFor({ state: 'detached' });
		await idle(page);
		await page.locator('.note-words:visible').first().click();
		await page.locator('.panel h2').waitFor();
		expect(await firstScreen(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await page.locator('.panel h2').waitFor({ state: 'detached' });
		expect((await firstScreen(page)).length).toBe(GEO.story.home.length);
		await page
			.getByRole('button', { name: /Opérations/ })
			.last()
			.click();
		expect(await firstScreen(page)).toEqual([]);
	});

	it('are numbers on a small map, which open the same events as the list below', async () => {
		const page = await open('', { viewport: PHONE });
		expect(await numbers(page)).toEqual(GEO.story.home);
		const [first = ''] = GEO.story.home;
		await page.locator(`.note[data-annotation="${first}"] .note-disc`).click();
		const title = await page.locator('.panel h2').innerText();
		await page.keyboard.press('Escape');
		await page.locator('.panel h2').waitFor({ state: 'detached' });
		await page.locator(`li[data-annotation="${first}"]`).getByRole('link').click();
		expect(await page.locator('.panel h2').innerText()).toBe(title);
	});

	it('are numbered anew where an operation is hidden', async () => {
		const page = await open('?op=encrochat', { viewport: PHONE });
		const left = await numbers(page);
		expect(left.length).toBeGreaterThan(0);
		expect(left.length).toBeLessThan(GEO.story.home.length);
		expect(await page.locator('li[data-annotation]').evaluateAll(idsOf)).toEqual(left);
	});
});

/** The annotations that the map shows as numbers, in the numbers' order. */
function numbers(page: Page): Promise<(string | undefined)[]> {
	return page
		.locator('.note-disc:visible')
		.evaluateAll((discs) =>
			discs.map((disc) => disc.closest<HTMLElement>('.note')?.dataset.annotation)
		);
}

function idsOf(elements: (HTMLElement | SVGElement)[]): (string | undefined)[] {
	return elements.map((element) => element.dataset.annotation);
}
