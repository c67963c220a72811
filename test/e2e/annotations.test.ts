/** The untouched map says what happened where, in words, before anyone touches it. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { DESKTOP, PHONE, TABLET, useBrowser } from '../support/page';
import { GEO } from '../support/published';

const open = useBrowser();

const FRAMES = [
	{ viewport: DESKTOP, hasJavaScript: true },
	{ viewport: DESKTOP, hasJavaScript: false },
	{ viewport: TABLET, hasJavaScript: true }
] as const;

it.each(FRAMES)('the map at %o says all that it has to say at home', async (visit) => {
	for (const address of ['', 'en/']) {
		const page = await open(address, visit);
		expect((await seen(page)).map(({ id }) => id).sort()).toEqual([...GEO.story.home].sort());
	}
});

it.each(FRAMES)('no words of the map at %o cover others, a mark or a control', async (visit) => {
	const page = await open('', visit);
	expect(await collisions(page)).toEqual([]);
});

it('a narrow map has its words in a list right below', async () => {
	const page = await open('', { viewport: PHONE });
	expect(await seen(page)).toEqual([]);
	const items = page.locator('li[data-annotation]');
	expect(await items.evaluateAll((all) => all.map((item) => item.dataset.annotation))).toEqual(
		GEO.story.home
	);
	await items.first().getByRole('link').click();
	await page.locator('.panel h2').waitFor();
});

it('an annotation opens its event, gives way to it, and comes back', async () => {
	const page = await open('', { viewport: DESKTOP });
	const before = await seen(page);
	await page.locator('.note-words:visible').first().click();
	await page.locator('.panel h2').waitFor();
	expect(await seen(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await page.locator('.panel h2').waitFor({ state: 'detached' });
	expect((await seen(page)).length).toBe(before.length);
});

it('an operation that is hidden takes its annotations with it', async () => {
	const page = await open('', { viewport: DESKTOP });
	await page.getByRole('button', { name: 'Rien\u00a0: Opérations' }).click();
	expect(await seen(page)).toEqual([]);
});

interface Words {
	readonly id: string | undefined;
	readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** The annotations on the map whose words are seen, with where they stand. */
function seen(page: Page): Promise<Words[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('.note')].flatMap((note) => {
			const words = note.querySelector('.note-words');
			const { left, top, right, bottom, width } = words?.getBoundingClientRect() ?? new DOMRect();
			const isSeen = width > 0 && note.checkVisibility();
			return isSeen
				? [{ id: note.dataset.annotation, box: [left, top, right, bottom] as const }]
				: [];
		})
	);
}

/** What words of the map lie on: other words, marks, buttons, and the sides of the map. */
function collisions(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const words = [...document.querySelectorAll<HTMLElement>('.note-words')].filter(
			(element) => element.checkVisibility() && element.clientWidth > 0
		);
		const map = document.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect();
		const others = [
			...words,
			...document.querySelectorAll('.map .buttons, .map .outside button, details.key')
		].filter((element) => element.checkVisibility());
		return words.flatMap((element) => {
			const own = element.getBoundingClientRect();
			const name = element.textContent.slice(0, 30);
			const isCut =
				own.left < map.left ||
				own.right > map.right ||
				own.top < map.top ||
				own.bottom > map.bottom;
			const met = others.filter((other) => {
				const { left, top, right, bottom } = other.getBoundingClientRect();
				return (
					other !== element &&
					own.left < right &&
					left < own.right &&
					own.top < bottom &&
					top < own.bottom
				);
			});
			return [
				...(isCut ? [`${name} is cut`] : []),
				...met.map((other) => `${name} meets ${other.className}`)
			];
		});
	});
}
