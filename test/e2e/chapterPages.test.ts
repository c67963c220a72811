/** The page of each chapter: whole as it is written, and alive where scripts run. */
import { describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe';
import { addressOf, idle, searchOf, useBrowser } from '../support/page';
import { eventOf, GEO, sourcesOf, TINY, type Published } from '../support/published';
import { collisions } from '../support/said';

const open = useBrowser();
const [, second, third] = GEO.story.chapters;
if (!second || !third) throw new Error('The story has too few chapters.');

/** Where each story's pages are, by language, and what leads from a chapter's page to the folder of its language. */
const PAGES = [
	['the story in French', 'story', 'recit/', 'fr', 'en/story/'],
	['the story in English', 'story', 'en/story/', 'en', 'recit/'],
	['the tiny story', 'tiny', 'recit/', 'fr', 'en/story/']
] as const;

describe.each(PAGES)('%s, chapter by chapter', (_, name, folder, language, other) => {
	const story: Published = name === 'story' ? GEO : TINY;
	const { chapters } = story.story;

	it.each(chapters.map(({ id }, index) => [id, index] as const))(
		'“%s” says without a script all that it tells, and where from',
		async (id, index) => {
			const chapter = chapters[index];
			if (chapter === undefined) throw new Error(`No chapter ${id} is published.`);
			const here = new URL(`${folder}${id}/`, inject('addresses')[name]);
			const html = await (await fetch(here)).text();
			const links = linksIn(html, here);
			const title = chapter.title[language] ?? '';

			expect(textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '')).toBe(title);
			const [, head = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
			expect(head).toBe(`${title} – ${story.index.title[language]}`);
			expect(contentOf(html, 'property="og:title"')).toBe(head);
			expect(contentOf(html, 'name="description"')).toContain(
				startOf(chapter.paragraphs[0]?.[language])
			);
			expect(html).toContain('application/ld+json');
			expect(linkOf(html, 'rel="canonical"', here)).toBe(here.href);
			const translated = new URL(`${other}${id}/`, inject('addresses')[name]).href;
			expect(html.match(/hreflang/g)?.length).toBeGreaterThan(2);
			expect(links).toContain(translated);

			const said = [...html.matchAll(/<p class="prose[^"]*">(.*?)<\/p>/gs)].map(([, p = '']) => p);
			expect(said).toHaveLength(chapter.paragraphs.length);
			for (const [place, paragraph] of chapter.paragraphs.entries()) {
				const own = paragraph[language] ?? '';
				expect(textOf(said[place] ?? '')).toContain(startOf(own));
				const figures = [...own.matchAll(/\{\s*([^/}\s]+)\//g)].map(([, event]) => event);
				const led = [...(said[place] ?? '').matchAll(/href="[^"]*#([^"]+)"/g)].map(([, to]) => to);
				expect(led).toEqual(figures);
			}

			const notes = [...html.matchAll(/class="note note-\d+"[^>]*data-annotation="([^"]+)"/g)];
			expect(notes.map(([, note]) => note).sort()).toEqual([...chapter.annotations].sort());
			expect(html.match(/data-mark="/g)?.length).toBeGreaterThan(0);
			expect(html).not.toContain('data-event=');

			const proof = html.slice(html.indexOf('class="chapter-sources'));
			for (const event of chapter.events.map((told) => eventOf(story, told))) {
				expect(proof).toContain(`#${event.id}"`);
				for (const source of sourcesOf(event)) expect(proof).toContain(`#${source}"`);
			}

			const beside = [chapters[index - 1], chapters[index + 1]].flatMap((near) => near ?? []);
			for (const near of beside) expect(links).toContain(new URL(`../${near.id}/`, here).href);
			expect(links).toContain(new URL(`../#${id}`, here).href);
			expect(links.some((link) => new URL(link).search === `?chapter=${id}`)).toBe(true);
			const picture = await fetch(new URL(`../${id}.png`, here), { method: 'HEAD' });
			expect(picture.ok).toBe(true);
		}
	);
});

it('a chapter’s page comes alive where it was drawn, opens its numbers, and is what is shared of it', async () => {
	const page = await open(`recit/${third.id}/?chapter=${second.id}&event=never`);
	const title = await page.locator('h1').textContent();
	expect(title?.trim()).toBe(third.title.fr);
	await page.locator('.unread').getByText('event=never').waitFor();
	expect(await collisions(page)).toEqual([]);
	const [drawn = {}, live = {}]: Record<string, number[]>[] = await Promise.all(
		['.poster .mark', 'button[data-mark]'].map((marks) =>
			page.locator(marks).evaluateAll((all) =>
				Object.fromEntries(
					all.flatMap((mark) => {
						const { left, top, width, height } = mark.getBoundingClientRect();
						const at = [Math.round(left + width / 2), Math.round(top + height / 2)];
						return width === 0 ? [] : [[(mark as HTMLElement).dataset.mark ?? '', at]];
					})
				)
			)
		)
	);
	expect(Object.keys(drawn).sort()).toEqual(Object.keys(live).sort());
	for (const [id, [x = 0, y = 0]] of Object.entries(live)) {
		const [pictured = 0, down = 0] = drawn[id] ?? [];
		expect(Math.hypot(pictured - x, down - y), id).toBeLessThan(2);
	}

	await page.locator('.prose a').first().click();
	await page.locator('.panel h2').waitFor();
	await page.waitForURL(({ searchParams }) => searchParams.has('event'));
	expect(await violations(page)).toEqual([]);
	await page.goBack();
	await page.locator('.panel').waitFor({ state: 'detached' });
	await idle(page);
	await page.waitForURL(({ search }) => search === '');

	await page.getByRole('button', { name: 'Partager' }).click();
	const shared = page.getByRole('dialog').getByLabel('Lien vers cette vue');
	expect(await shared.inputValue()).toBe(addressOf(`recit/${third.id}/`));
	expect(searchOf(page)).toBe('');
});

/** Every address that a page leads to. */
function linksIn(html: string, here: URL): string[] {
	return [...html.matchAll(/<(?:a|link) [^>]*href="([^"]+)"/g)].map(
		([, href = '']) => new URL(href.replaceAll('&amp;', '&'), here).href
	);
}

function linkOf(html: string, attribute: string, here: URL): string | undefined {
	const [, href] = new RegExp(`<link[^>]*${attribute}[^>]*href="([^"]+)"`).exec(html) ?? [];
	return href === undefined ? undefined : new URL(href, here).href;
}

function contentOf(html: string, attribute: string): string {
	return textOf(new RegExp(`<meta ${attribute} content="([^"]*)"`).exec(html)?.[1] ?? '');
}

/** What a paragraph says before its first number. */
function startOf(paragraph = ''): string {
	return (paragraph.split('{')[0] ?? '').trim();
}

function textOf(html: string): string {
	return html
		.replace(/<!--.*?-->|<[^>]+>/gs, '')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&')
		.trim();
}
