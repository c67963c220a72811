/** Everything on the map is reached and read without a pointer. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { boxOf, DESKTOP, idle, markOf, PHONE, useBrowser } from '../support/page';

const open = useBrowser();

it('the marks are one stop of the Tab key, are walked by arrows, and open and close by keys', async () => {
	const page = await open();
	await expectOneStop(page);
	await expectEntersInSight(page);
	await expectArrowsLead(page);
	await expectMapFollows(page);
	await expectOpens(page);
});

it('the first stop of the page leads past the map to the list', async () => {
	const page = await open('en/', { awaitsMap: false });
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => document.activeElement?.id === 'list');
	expect(new URL(page.url()).hash).toBe('#list');
});

it('a panel over the page keeps the keyboard out of what lies under it, and gives way to the search', async () => {
	const page = await open('?country=RS');
	await page.locator('.panel h2').waitFor();
	for (const viewport of [DESKTOP, PHONE]) {
		await page.setViewportSize(viewport);
		await page.locator('.panel h2').focus();
		const stops = await stopsAfter(page);
		expect(stops).toContain('panel');
		expect(stops).not.toContain('under');
	}
	await page.setViewportSize(DESKTOP);
	await page.keyboard.press('/');
	await page.waitForFunction(() => document.activeElement?.matches('[type="search"]'));
	expect(await page.locator('.panel').count()).toBe(0);
	expect(await page.locator('[inert] input').count()).toBe(0);
});

/** What the Tab key reaches from where it is, to the end of the page: in the panel, under it, or beside it. */
async function stopsAfter(page: Page): Promise<string[]> {
	const stops: string[] = [];
	do {
		await page.keyboard.press('Tab');
		stops.push(await page.evaluate(whereFocusIs));
	} while (stops.at(-1) !== 'nowhere' && stops.length < 40);
	return stops;
}

function whereFocusIs(): string {
	const focused = document.activeElement;
	const panel = document.querySelector('.panel');
	if (focused === null || focused === document.body || panel === null) return 'nowhere';
	if (panel.contains(focused)) return 'panel';
	const own = focused.getBoundingClientRect();
	const over = panel.getBoundingClientRect();
	const isUnder =
		own.left < over.right &&
		own.right > over.left &&
		own.top < over.bottom &&
		own.bottom > over.top;
	return isUnder ? 'under' : 'beside';
}

async function expectOneStop(page: Page): Promise<void> {
	await page.locator('.map [tabindex="0"]').first().focus();
	const stops: (string | null)[] = [];
	do {
		await page.keyboard.press('Tab');
		stops.push(await focusedMark(page));
	} while (stops.at(-1) === null && stops.length < 10);
	expect(stops.at(-1)).not.toBeNull();
	await page.keyboard.press('Tab');
	expect(await focusedMark(page)).toBeNull();
	await page.keyboard.press('Shift+Tab');
	expect(await focusedMark(page)).toBe(stops.at(-1));
}

/** To the next mark in their direction. */
async function expectArrowsLead(page: Page): Promise<void> {
	await page.locator('button[data-mark="FR"]').focus();
	const directions = [
		['ArrowRight', 1, 0],
		['ArrowDown', 0, 1],
		['ArrowLeft', -1, 0],
		['ArrowUp', 0, -1]
	] as const;
	for (const [key, right, down] of directions) {
		const from = await focusedCentre(page);
		await page.keyboard.press(key);
		const to = await focusedCentre(page);
		const along = (to.x - from.x) * right + (to.y - from.y) * down;
		expect(along, key).toBeGreaterThan(0);
		expect(await page.locator('button[data-mark][tabindex="0"]').count()).toBe(1);
	}
}

/** Nobody has been there yet: the mark nearest to the middle. */
async function expectEntersInSight(page: Page): Promise<void> {
	const entry = page.locator('button[data-mark][tabindex="0"]');
	const middle = centreOf(await boxOf(page.locator('.map')));
	const distances = await page.locator('button[data-mark]').evaluateAll(
		(marks, { x, y }) =>
			marks.map((mark) => {
				const box = mark.getBoundingClientRect();
				return Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y);
			}),
		middle
	);
	const { x, y } = centreOf(await boxOf(entry));
	expect(Math.hypot(x - middle.x, y - middle.y)).toBeCloseTo(Math.min(...distances));
}

/** To marks outside, and nothing but the map moves: buttons stay on the marks that it draws. */
async function expectMapFollows(page: Page): Promise<void> {
	const frame = await boxOf(page.locator('.map'));
	for (const id of ['vancouver', 'dubai', 'FR']) {
		const mark = markOf(page, id);
		await mark.focus();
		await expect
			.poll(
				async () => {
					const { x, y } = centreOf(await boxOf(mark));
					return (
						x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height
					);
				},
				{ message: id }
			)
			.toBe(true);
		expect(
			await page.locator('.marks').evaluate((marks) => marks.scrollLeft + marks.scrollTop)
		).toBe(0);
		await idle(page);
	}
}

/** By Enter, and Escape brings the focus back. */
async function expectOpens(page: Page): Promise<void> {
	await page.locator('button[data-mark="FR"]').focus();
	await page.keyboard.press('ArrowRight');
	const mark = await focusedMark(page);
	await page.keyboard.press('Enter');
	const panel = page.locator('.panel');
	await panel.waitFor();
	expect(await focusedMark(page)).toBeNull();
	await page.keyboard.press('Escape');
	await panel.waitFor({ state: 'detached' });
	expect(await focusedMark(page)).toBe(mark);
}

function focusedMark(page: Page): Promise<string | null> {
	return page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? null);
}

function centreOf({ x, y, width, height }: Awaited<ReturnType<typeof boxOf>>): {
	x: number;
	y: number;
} {
	return { x: x + width / 2, y: y + height / 2 };
}

function focusedCentre(page: Page): Promise<{ x: number; y: number }> {
	return page.evaluate(() => {
		const box = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	});
}
