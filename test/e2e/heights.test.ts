/** The frame is as high as its content in the pages of every kind of host, and follows it. */
import { describe, expect, inject, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { frameOf, HOSTS, openHost, wordPress, type HostName } from '../support/hosts';
import { idle, useBrowser, WITHOUT_WEBGL } from '../support/page';

describe.each(Object.keys(HOSTS) as HostName[])('under %s', (name) => {
	const open = useBrowser(WITHOUT_WEBGL);

	it('the frame fits its content, follows it, and follows the page’s width', async () => {
		await expectFollows(await openHost(open, HOSTS[name](embedded())));
	});
});

const open = useBrowser();

it('the frame does the same while the live map draws', async () => {
	const page = await openHost(open, HOSTS['our one-line listener'](embedded()));
	await expectFollows(page);
	await idle(await frameIn(page));
	await fitted(page);
});

it('WordPress shows the frame once it has spoken, within its own limits', async () => {
	const { shared } = inject('addresses');
	const page = await openHost(open, wordPress(`${shared}embed/`));
	await page.waitForFunction(() => {
		const frame = document.querySelector('iframe');
		return frame !== null && frame.clientHeight > 500 && frame.clientHeight <= 1000;
	});
	expect(await page.locator('iframe').isVisible()).toBe(true);
	// its address has changed since: what was framed first may be gone
	await page.frameLocator('iframe').locator('[data-map="idle"]').waitFor();
});

describe('the content’s height', () => {
	it('is the same whatever height the frame is given', async () => {
		const page = await openHost(open, frameOf(embedded()));
		const frame = await frameIn(page);
		await idle(frame);
		const heights = [];
		for (const height of [150, 700, 3000]) {
			await page.locator('iframe').evaluate((element, given) => {
				(element as HTMLIFrameElement).height = String(given);
			}, height);
			await frame.waitForFunction((given) => innerHeight === given, height);
			heights.push(await contentOf(frame));
		}
		expect(new Set(heights).size).toBe(1);
	});

	it('is told before the page that is hidden has painted, and never as nothing', async () => {
		const page = await openHost(open, hidden(embedded()));
		await page.locator('iframe').waitFor({ state: 'attached' });
		await idleOrHidden(page);
		expect(await toldTo(page)).toEqual([]);
		await page.evaluate(() =>
			(document.querySelector('div') as HTMLElement).removeAttribute('hidden')
		);
		await page.waitForFunction(() => (window as unknown as { told: number[] }).told.length > 0);
		const told = await toldTo(page);
		expect(Math.min(...told)).toBeGreaterThan(500);
	});

	it('is never told where it is fixed, and fills the frame', async () => {
		const page = await openHost(open, hidden(embedded('?height=fixed')).replace(' hidden', ''));
		const frame = await frameIn(page);
		await page.locator('iframe').evaluate((element) => {
			(element as HTMLIFrameElement).height = '620';
		});
		await idle(frame);
		await frame.waitForFunction(() => document.documentElement.scrollHeight === innerHeight);
		expect(await toldTo(page)).toEqual([]);
		expect(await frame.evaluate(() => document.documentElement.clientHeight)).toBe(620);
		expect((await frame.locator('.stage').boundingBox())?.height).toBeGreaterThan(256);
	});
});

function embedded(search = ''): string {
	return `${inject('addresses').story}embed/${search}`;
}

async function expectFollows(page: Page): Promise<void> {
	const frame = await fitted(page);
	expect(await heightOf(page)).toBeGreaterThan(500);

	const closed = await heightOf(page);
	await frame.locator('summary').first().click();
	await grows(page, closed);
	const opened = await fitted(page);
	await opened.locator('summary').first().click();
	await page.waitForFunction(
		(height) => document.querySelector('iframe')?.clientHeight === height,
		closed
	);

	await page.setViewportSize({ width: 360, height: 700 });
	await (await frameIn(page)).waitForFunction(() => innerWidth < 400);
	await fitted(page);
	expect(await heightOf(page)).not.toBe(closed);
}

/** A page that keeps what it is told, in a part of it that is not shown. */
function hidden(address: string): string {
	return `<script>
window.told = [];
addEventListener('message', ({ data }) => {
	if (data?.type === 'map:height') told.push(data.height);
});
</script><div hidden>${frameOf(address)}</div>`;
}

function toldTo(page: Page): Promise<number[]> {
	return page.evaluate(() => (window as unknown as { told: number[] }).told);
}

async function frameIn(page: Page): Promise<Frame> {
	const element = await page.waitForSelector('iframe', { state: 'attached' });
	await expect.poll(() => element.contentFrame(), { timeout: 10_000 }).not.toBeNull();
	return (await element.contentFrame()) as Frame;
}

/** Ends once the frame is exactly as high as what it holds. */
async function fitted(page: Page): Promise<Frame> {
	const frame = await frameIn(page);
	await frame.waitForFunction(() => {
		const content = Math.ceil(document.documentElement.getBoundingClientRect().height);
		return content > 300 && innerHeight === content;
	});
	return frame;
}

/** Ends once the page in the hidden frame has had all the time it needs to run. */
async function idleOrHidden(page: Page): Promise<void> {
	const frame = await frameIn(page);
	await frame.waitForFunction(() => document.readyState === 'complete');
	await frame.locator('.scripted').first().waitFor({ state: 'attached' });
}

async function grows(page: Page, from: number): Promise<void> {
	await page.waitForFunction(
		(height) => (document.querySelector('iframe')?.clientHeight ?? 0) > height,
		from
	);
}

function heightOf(page: Page): Promise<number> {
	return page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
}

function contentOf(frame: Frame): Promise<number> {
	return frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
}
