/** The guided story on the map: how it is read, and what it leaves alone. */
import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { clearHome } from '../../src/ui/map/chapterHome';
import { openHost, frameOf } from '../support/hosts';
import {
	boxOf,
	DESKTOP,
	idle,
	PHONE,
	searchOf,
	TABLET,
	useBrowser,
	WITHOUT_WEBGL
} from '../support/page';
import { eventOf, GEO, markedBy, TINY, type Published } from '../support/published';
import { saidOn } from '../support/said';
import { seen } from '../support/seen';

const open = useBrowser();
const { chapters } = GEO.story;
const [first, second, third] = chapters;
if (!first || !second || !third) throw new Error('The story has too few chapters.');

describe('the story on the explore page', () => {
	it('is read by buttons, keys, fingers and the list, and left where it led', async () => {
		const page = await open('?op=encrochat');
		await page.getByRole('link', { name: `Le récit en ${chapters.length} chapitres` }).click();
		await reads(page, first);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('chapter-title');

		await page.getByRole('button', { name: 'Suivant' }).click();
		await reads(page, second);
		await page.keyboard.press('ArrowRight');
		await reads(page, third);
		await page.keyboard.press('ArrowLeft');
		await reads(page, second);
		await swipe(page, -120);
		await reads(page, third);
		await page.goBack();
		await reads(page, second);
		await page.getByText('Tous les chapitres').click();
		await page.getByRole('link', { name: first.title.fr ?? '' }).click();
		await reads(page, first);

		await idle(page);
		const { width, height } = await boxOf(page.locator('.map'));
		await page.getByRole('button', { name: 'Quitter le récit' }).click();
		await page.locator('.chapter').waitFor({ state: 'detached' });
		await page.waitForURL(({ searchParams }) => !searchParams.has('chapter'));
		const left = new URLSearchParams(searchOf(page));
		expect(left.get('op')).toBe('encrochat');
		const kept = clearHome(first.bounds.landscape, { width, height });
		const view = (left.get('view') ?? '').split(',').map(Number);
		expect(view).toHaveLength(4);
		for (const [index, edge] of kept.entries()) expect(view[index]).toBeCloseTo(edge, 1);
		expect((await seen(page)).checked).toContain('encrochat');
	});

	it('shows in each chapter what it chooses, and leaves its keys to the map', async () => {
		const page = await open(`?chapter=${first.id}`);
		for (const chapter of chapters) {
			await reads(page, chapter);
			await idle(page);
			expect((await seen(page)).marks).toEqual(markedBy(chosenBy(chapter, GEO)));
			await page.locator('#chapter-title').focus();
			await page.keyboard.press('ArrowRight');
		}
		await page.getByRole('button', { name: 'Explorer la carte' }).waitFor();
		await page.locator('button[data-mark]').first().press('ArrowLeft');
		await reads(page, chapters.at(-1) ?? first);
	});

	it('opens the claim of each number', async () => {
		const page = await open(`en/?chapter=${third.id}`);
		const number = page.locator('.chapter .prose a').last();
		const id = (await number.getAttribute('href'))?.split('#')[1] ?? '';
		await number.click();
		await page
			.locator('.panel h2', { hasText: eventOf(GEO, id).properties.title.en ?? '' })
			.waitFor();
		await page.keyboard.press('Escape');
		await page.locator('.panel').waitFor({ state: 'detached' });
		await reads(page, third, 'en');
	});
});

describe('each chapter says where what happened, uncovered', () => {
	const openPicture = useBrowser(WITHOUT_WEBGL);

	it.each([
		['', DESKTOP, 'on the live map'],
		['en/', TABLET, 'on the live map'],
		['', PHONE, 'on the picture']
	])('“%s” at %o %s', async (path, viewport, on) => {
		const address = `${path}?chapter=${first.id}`;
		const page = await (on === 'on the live map'
			? open(address, { viewport })
			: openPicture(address, { viewport, awaitsMap: false }));
		for (const { id, annotations } of chapters) {
			await page.waitForFunction((id) => location.search.endsWith(id), id);
			const said = { ids: [...annotations].sort(), cut: [], collisions: [] };
			await expect.poll(() => saidOn(page), { message: id, timeout: 30_000 }).toEqual(said);
			await page.locator('#chapter-title').press('ArrowRight');
		}
	});
});

describe('the story in a frame', () => {
	it('stays on the chapter that the address locks', async () => {
		const address = `${inject('addresses').story}embed/?chapter=${second.id}&lock=chapter`;
		const page = await openHost(open, frameOf(address));
		const frame = page.frameLocator('iframe');
		await frame.locator('.chapter h2', { hasText: second.title.fr ?? '' }).waitFor();
		await frame.locator('[data-map="idle"]').waitFor();
		expect(await frame.locator('.chapter button').count()).toBe(0);
		expect(await frame.locator('input[type=checkbox]').count()).toBe(0);
	});

	it('is read by steps, and tells the page around it', async () => {
		const listener = `<script>addEventListener('message', ({ data }) => {
	if (data.type === 'map:state' || data.type === 'map:ready') document.title = data.state.chapter;
});</script>`;
		const address = `${inject('addresses').story}en/embed/?chapter=${first.id}`;
		const page = await openHost(open, listener + frameOf(address));
		await page.waitForFunction((id) => document.title === id, first.id);
		await page.frameLocator('iframe').getByRole('button', { name: 'Next' }).click();
		await page.waitForFunction((id) => document.title === id, second.id);
		await page.evaluate((chapter) => {
			const message = { type: 'map:set', version: 1, state: { chapter } };
			document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
		}, third.id);
		await page
			.frameLocator('iframe')
			.locator('.chapter h2', { hasText: third.title.en ?? '' })
			.waitFor();
	});
});

it('the tiny story has chapters of its own', async () => {
	const [, last] = TINY.story.chapters;
	if (last === undefined) throw new Error('The tiny story has too few chapters.');
	const page = await open(`${inject('addresses').tiny}?chapter=${last.id}`);
	await reads(page, last);
	expect((await seen(page)).marks).toEqual(markedBy(chosenBy(last, TINY)));
});

type Chapter = Published['story']['chapters'][number];

/** Ends once the chapter is read, at its own address. */
async function reads(page: Page, { id, title }: Chapter, language = 'fr'): Promise<void> {
	await page
		.locator('.chapter h2')
		.getByText(title[language] ?? '', { exact: true })
		.waitFor();
	expect(new URLSearchParams(searchOf(page)).get('chapter')).toBe(id);
}

/** What its operations, kinds and dates leave of a story's events. */
function chosenBy({ operations, kinds, from, to }: Chapter, story: Published) {
	return story.events.filter((event) => {
		const { kind, date } = event.properties;
		if (operations && !event.operations.some((id) => operations.includes(id))) return false;
		if (kinds && !kinds.includes(kind)) return false;
		if (from === undefined && to === undefined) return true;
		return (
			date !== null &&
			date.start <= `${to ?? '9999'}-99` &&
			`${date.end ?? date.start}-99` >= (from ?? '')
		);
	});
}

/** Draws a finger across the chapter. */
async function swipe(page: Page, across: number): Promise<void> {
	await page
		.locator('.chapter .prose')
		.first()
		.evaluate((element, across) => {
			const touch = (type: string, clientX: number) =>
				element.dispatchEvent(
					new PointerEvent(type, {
						bubbles: true,
						isPrimary: true,
						pointerType: 'touch',
						pointerId: 7,
						clientX,
						clientY: 300
					})
				);
			touch('pointerdown', 200);
			touch('pointerup', 200 + across);
		}, across);
}
