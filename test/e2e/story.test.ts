/** The page of the story: one text, with a map that follows it where scripts run. */
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { DESKTOP, idle, PHONE, useBrowser } from '../support/page';
import { eventOf, GEO, markedBy } from '../support/published';
import { seen } from '../support/seen';

const open = useBrowser();
const { chapters } = GEO.story;
const [first, second] = chapters;
const third = chapters[2];
if (!first || !second || !third) throw new Error('The story has too few chapters.');

describe('without a script', () => {
	it.each([
		['recit/', 'fr'],
		['en/story/', 'en']
	])(
		'“%s” tells every chapter, each under its address, each number with where it is from',
		async (path, language) => {
			const page = await open(path, { hasJavaScript: false });
			const told = await page.locator('article').evaluateAll((all) =>
				all.map((article) => ({
					id: article.id,
					title: article.querySelector('h2')?.textContent,
					paragraphs: [...article.querySelectorAll('.prose')].map(({ textContent }) => textContent)
				}))
			);
			expect(told.map(({ id, title }) => [id, title])).toEqual(
				chapters.map(({ id, title }) => [id, title[language]])
			);
			for (const [index, { paragraphs }] of chapters.entries()) {
				const words = told[index]?.paragraphs ?? [];
				expect(words).toHaveLength(paragraphs.length);
				for (const [place, paragraph] of paragraphs.entries()) {
					const [start] = (paragraph[language] ?? '').split('{');
					expect(words[place]).toContain(start);
				}
			}
			const figures = [
				...JSON.stringify(chapters.map(({ paragraphs }) => paragraphs)).matchAll(/\{[^/}]+\//g)
			];
			const links = await page
				.locator('article .prose a')
				.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
			expect(links).toHaveLength(figures.length / 2);
			for (const id of links) eventOf(GEO, id);
		}
	);
});

describe('the map beside the text', () => {
	it.each([DESKTOP, PHONE])(
		'shows the chapter that is read at %o, and the address names it',
		async (viewport) => {
			const page = await open('recit/', { viewport });
			expect(new URL(page.url()).hash).toBe('');
			for (const chapter of [second, third, first]) {
				await page
					.locator(`article[id="${chapter.id}"]`)
					.evaluate((article) => article.scrollIntoView());
				await reads(page, chapter.id);
				expect((await seen(page)).marks.length).toBeGreaterThan(0);
			}
			await page.evaluate(() => scrollTo(0, 0));
			await page.waitForFunction(() => location.hash === '');
			await idle(page);
			expect((await seen(page)).marks).toEqual(markedBy(GEO.events));
		}
	);

	it('opens at the chapter of an address, and goes back from what is opened', async () => {
		const page = await open(`en/story/#${third.id}`);
		await reads(page, third.id);
		const link = page.locator(`article[id="${third.id}"] .prose a`).first();
		await link.click();
		await page.locator('.panel h2').waitFor();
		await page.goBack();
		await page.locator('.panel').waitFor({ state: 'detached' });
		await reads(page, third.id);

		const other = await open(`recit/?chapter=${second.id}`);
		await reads(other, second.id);
		expect(new URL(other.url()).search).toBe('');
	});

	it('breaks no rule of axe, and needs no second way of scrolling at twice the size of text', async () => {
		const page = await open(`recit/#${second.id}`, { viewport: { width: 280, height: 480 } });
		await page.evaluate(axe.source);
		const { violations } = await page.evaluate(() =>
			(globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] })
		);
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
		await page.setViewportSize(PHONE);
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		const { wide, window } = await page.evaluate(() => ({
			wide: document.documentElement.scrollWidth,
			window: innerWidth
		}));
		expect(wide).toBe(window);
	});
});

/** Ends once the map shows the chapter. */
async function reads(page: Page, id: string): Promise<void> {
	await page.waitForFunction((id) => location.hash === `#${id}`, id);
	await idle(page);
}
