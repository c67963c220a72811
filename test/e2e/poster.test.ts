/** The picture and the live map lie on the same pixels, and the picture needs no script. */
import { describe, expect, it, vi } from 'vitest';
import type { Page } from 'playwright-core';
import { idle, useBrowser } from '../support/page';

const open = useBrowser();

/** CSS pixels, landscape and portrait, from a thumbnail to a large screen. */
const FRAMES = [
	[320, 300],
	[360, 400],
	[400, 720],
	[640, 480],
	[820, 600],
	[768, 1024],
	[1040, 900],
	[1280, 720],
	[1600, 900]
] as const;

/** CSS pixels by which a mark may differ. */
const TOLERANCE = 1;

type Points = Record<string, readonly [x: number, y: number]>;

describe('the poster', () => {
	it('has the marks of the live map, where it has them, in frames of every shape', async () => {
		const page = await open('embed/', { viewport: { width: 1600, height: 1100 } });
		for (const [width, height] of FRAMES) {
			await resizeMap(page, width, height);
			await vi.waitFor(
				async () =>
					expectSamePlaces(await posterMarks(page), await liveMarks(page), `${width} × ${height}`),
				{ timeout: 20_000, interval: 100 }
			);
		}
	});

	it('leads from each mark to an event of the list, without a script', async () => {
		const page = await open('', { hasJavaScript: false });
		const links = await page
			.locator('.poster .mark:visible')
			.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('href') ?? ''));
		expect(links.length).toBeGreaterThan(10);
		const list = await open('liste/', { hasJavaScript: false });
		for (const link of links) {
			const [address, id] = link.split('#');
			expect(address).toBe('./liste/');
			expect(await list.locator(`[id="${id}"]`).count(), link).toBe(1);
		}
	});
});

function expectSamePlaces(poster: Points, live: Points, frame: string): void {
	expect(Object.keys(live).length, frame).toBeGreaterThanOrEqual(10);
	expect(Object.keys(poster).sort(), frame).toEqual(Object.keys(live).sort());
	for (const [id, [x, y]] of Object.entries(live)) {
		const [posterX, posterY] = poster[id] ?? [NaN, NaN];
		expect(Math.abs(posterX - x), `${id} across, ${frame}`).toBeLessThan(TOLERANCE);
		expect(Math.abs(posterY - y), `${id} down, ${frame}`).toBeLessThan(TOLERANCE);
	}
}

/** Gives the map's frame a size of its own, through the object model: the page's policy forbids style elements. */
async function resizeMap(page: Page, width: number, height: number): Promise<void> {
	await page.evaluate(
		([w, h]) => {
			const stage = document.querySelector<HTMLElement>('.stage');
			if (!stage) throw new Error('no stage');
			Object.assign(stage.style, { position: 'fixed', top: '0', left: '0', margin: '0' });
			Object.assign(stage.style, { width: `${w}px`, height: `${h}px` });
		},
		[width, height] as const
	);
	await page.waitForFunction(
		([w, h]) => {
			const canvas = document.querySelector<HTMLElement>('.map canvas');
			return canvas?.clientWidth === w && canvas.clientHeight === h;
		},
		[width, height] as const
	);
	await idle(page);
}

function posterMarks(page: Page): Promise<Points> {
	return page.evaluate(() => {
		const points: Record<string, [number, number]> = {};
		const origin = document.querySelector('.poster')?.getBoundingClientRect();
		for (const mark of document.querySelectorAll<HTMLElement>('.poster .mark')) {
			const { left, top, width, height } = mark.getBoundingClientRect();
			if (width === 0 || !origin) continue;
			points[mark.dataset.mark ?? ''] = [
				left - origin.left + width / 2,
				top - origin.top + height / 2
			];
		}
		return points;
	});
}

function liveMarks(page: Page): Promise<Points> {
	return page.evaluate(() => {
		const points: Record<string, [number, number]> = {};
		const origin = document.querySelector('.marks')?.getBoundingClientRect();
		for (const mark of document.querySelectorAll<HTMLElement>('button[data-mark]')) {
			const { left, top, width, height } = mark.getBoundingClientRect();
			if (!origin) continue;
			points[mark.dataset.mark ?? ''] = [
				left - origin.left + width / 2,
				top - origin.top + height / 2
			];
		}
		return points;
	});
}
