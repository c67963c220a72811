/** The address says all that is seen, and going back leads to all that was seen before. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { idle, searchOf, useBrowser } from '../support/page';
import { GEO } from '../support/published';
import { placed, seen } from '../support/seen';

const open = useBrowser();
const VIEW = 'view=-6,40,20,56';

/** Milliseconds in which a page is changed as often as it can be. */
const HASTE = 3000;

/** A movement begins once what shows it has been fetched. */
const UNTIL_MOVED = { timeout: 10_000 };

it('moving the map with nothing chosen or opened writes its view, and keeps all else', async () => {
	const page = await open('?theme=dark&op=encrochat#list');
	await press(page, 'Agrandir');
	expect(page.url()).toMatch(/\?op=encrochat&view=[-\d.,]+&theme=dark#list$/);
	await press(page, 'Revenir à la vue de départ');
	expect(page.url()).toMatch(/\?op=encrochat&theme=dark#list$/);
});

it('a link that asks for what is not there says so, and keeps it until something changes', async () => {
	const asked = '?op=encrochat,xanadu&amp;MEASURE=phones.';
	const page = await open(asked, { awaitsMap: false });
	const line = page.locator('.sentence .unread');
	expect(await line.innerText()).toMatch(/ne connaît pas\s: op=xanadu$/);
	expect((await seen(page)).checked).toContain('encrochat');
	await page.waitForFunction(() => (history.state as { depth?: number } | null)?.depth === 0);
	expect(searchOf(page)).toBe(asked);

	await page.locator('input[value="sky-ecc"]').check();
	await line.waitFor({ state: 'detached' });
	await page.waitForURL(({ search }) => search.endsWith('&measure=phones'));
	expect(searchOf(page)).toMatch(/^\?op=\S*encrochat\S*&measure=phones$/);
	expect(searchOf(page)).not.toContain('xanadu');
});

it('going back and forward restores view, filters and what is opened, on a page opened by a link too', async () => {
	const page = await open(`?kind=arrest,seizure&${VIEW}`);
	const first = await stateOf(page);
	await page.locator('.figures a').first().click();
	await page.locator('.panel h2').waitFor();
	await page.locator('input[value="arrest"]').evaluate((box: HTMLInputElement) => box.click());
	await press(page, 'Agrandir');
	const second = await stateOf(page);
	expect(second.search).toMatch(/^\?kind=seizure&view=.+&event=.+$/);

	await page.goBack();
	await page.locator('.panel').waitFor({ state: 'detached' });
	await expect.poll(() => stateOf(page), UNTIL_MOVED).toEqual(first);
	await idle(page);

	await page.goForward();
	await page.locator('.panel h2').waitFor();
	await idle(page);
	await expect
		.poll(() => stateOf(page), UNTIL_MOVED)
		.toMatchObject({ search: second.search, checked: second.checked });
});

it('the view comes back when what was opened is closed, unless the reader has moved the map', async () => {
	const page = await open(`?${VIEW}`);
	const before = await placed(page);
	const far = GEO.events.find(
		({ geometry, properties }) => geometry && properties.place.countries.includes('CA')
	);
	const openFar = async () => {
		await page.evaluate((id) => void (location.hash = `#${id}`), far?.id);
		await page.locator('.panel h2').waitFor();
		await page.waitForFunction(isAnyMarkSelected);
		await expect.poll(() => placed(page), UNTIL_MOVED).not.toEqual(before);
		await idle(page);
	};
	await openFar();
	await page.keyboard.press('Escape');
	await page.locator('.panel').waitFor({ state: 'detached' });
	await expect.poll(() => placed(page), UNTIL_MOVED).toEqual(before);

	await openFar();
	await press(page, 'Agrandir');
	const moved = await placed(page);
	await page.keyboard.press('Escape');
	await page.locator('.panel').waitFor({ state: 'detached' });
	await idle(page);
	expect(Object.keys(await placed(page))).toEqual(Object.keys(moved));
	await page.waitForURL((url) => url.search !== `?${VIEW}`);
});

it('is not written more often than a browser lets it be, and says the last of all changes', async () => {
	const page = await open('liste/', { awaitsMap: false });
	await page.locator('.choice input').first().waitFor({ state: 'attached' });
	const { changes, written } = await page.evaluate(changeInHaste, HASTE);
	expect(changes).toBeGreaterThan(30);
	expect(written).toBeLessThanOrEqual(HASTE / 200 + 1);
	const { checked } = await seen(page);
	expect(checked).not.toContain('encrochat');
	await page.waitForFunction(
		() => new URLSearchParams(location.search).get('op')?.includes('encrochat') === false
	);
});

/** Hides and shows an operation in each frame, ends with it hidden; counts how often the history was written. */
async function changeInHaste(duration: number) {
	const box = document.querySelector<HTMLInputElement>('input[value="encrochat"]');
	if (box === null) throw new Error('The page lets nothing be chosen.');
	let [changes, written] = [0, 0];
	for (const change of ['replaceState', 'pushState'] as const) {
		const original = history[change];
		history[change] = function (...given) {
			written += 1;
			original.apply(this, given);
		};
	}
	const started = performance.now();
	while (performance.now() - started < duration || box.checked) {
		box.click();
		changes += 1;
		await new Promise(requestAnimationFrame);
	}
	return { changes, written };
}

/** Ends once the map has moved, rests, and the address says so. */
async function press(page: Page, name: string): Promise<void> {
	const before = searchOf(page);
	await page.getByRole('button', { name }).click();
	await page.waitForFunction((search) => location.search !== search, before);
	await idle(page);
}

async function stateOf(page: Page) {
	const { checked, marks } = await seen(page);
	return { search: searchOf(page), checked, marks, placed: await placed(page) };
}

function isAnyMarkSelected(): boolean {
	return document.querySelector('button[data-mark][aria-pressed="true"]') !== null;
}
