/** Without JavaScript the page still says everything. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser } from '../support/page';
import { GEO, sourcesOf } from '../support/published';

const open = useBrowser();

it.each([
	['liste/', 'fr'],
	['en/list/', 'en']
])('“%s” holds every event with its sources in words', async (path, language) => {
	const page = await open(path, { hasJavaScript: false });
	for (const [id, text] of Object.entries(await listed(page))) {
		const event = GEO.events.find((candidate) => candidate.id === id);
		if (event === undefined) throw new Error(`The page lists ${id}, which is not published.`);
		expect(text, id).toContain(event.properties.title[language]);
		for (const source of sourcesOf(event)) {
			const { publisher, title } = GEO.sources[source] ?? {};
			expect(text, `${id} ${source}`).toContain(title ?? publisher);
		}
	}
	expect(Object.keys(await listed(page)).sort()).toEqual(GEO.events.map(({ id }) => id).sort());
});

it.each(['', 'en/', 'liste/', 'recit/', 'embed/', 'en/embed/'])(
	'“%s” shows no control that does nothing',
	async (path) => {
		const page = await open(path, { hasJavaScript: false });
		await page.locator('details').evaluateAll((all) => {
			for (const details of all) (details as HTMLDetailsElement).open = true;
		});
		const controls = page.locator('button:visible, input:visible, select:visible');
		expect([...new Set(await controls.allInnerTexts())]).toEqual([]);
	}
);

it.each(['', 'en/embed/'])('the picture on “%s” says no word but what it shows', async (path) => {
	const page = await open(path, { hasJavaScript: false });
	const poster = page.locator('.poster');
	const words = await poster.locator('svg.ground').evaluate((ground) => ground.textContent);
	expect(words).not.toBe('');
	// a browser of text alone would read every name in it, once for each size the picture is drawn for
	expect((await poster.evaluate((all) => all.textContent))?.trim()).toBe(words?.trim());
});

it.each([
	['', 'de mars 2018 à\u00a0juin 2025'],
	['en/embed/', 'March 2018 – June 2025']
])('the legend on “%s” says that its numbers are not of one time', async (path, dates) => {
	const page = await open(path, { hasJavaScript: false });
	expect(await page.locator('.legend').textContent()).toContain(dates);
});

/** The text of each event in the list, what is folded away included, by id. */
function listed(page: Page): Promise<Record<string, string>> {
	return page
		.locator('[data-event]')
		.evaluateAll((items) =>
			Object.fromEntries(
				items.map((item) => [(item as HTMLElement).dataset.event ?? '', item.textContent ?? ''])
			)
		);
}
