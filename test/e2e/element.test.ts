/** `embed.js`, loaded by another site's page, as a plain script and as a module. */
import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { frameOf, hostAddress, openHost } from '../support/hosts';
import { idle, useBrowser } from '../support/page';
import { GEO } from '../support/published';

const open = useBrowser();
const [operation] = GEO.operations;

describe.each([
	['a plain script', 'story', ''],
	['a module', 'shared', ' type="module"']
] as const)('as %s', (_, host, type) => {
	it('shows the map in the height that it asks for', async () => {
		const page = await openHost(open, article(host, type, ''));
		const frame = await mapIn(page);
		await page.locator('map-embed img').waitFor({ state: 'hidden' });
		await frame.waitForFunction(
			() => innerHeight === Math.ceil(document.documentElement.getBoundingClientRect().height)
		);
		const { width, height } = await boxOf(page, 'map-embed');
		expect(width).toBe(784);
		expect(height).toBe(await frame.evaluate(() => innerHeight));
	});
});

it('the element keeps its place and what stands in it, and loads as it comes near', async () => {
	const page = await openHost(open, article('story', '', '<div style="height: 4000px"></div>'));
	await page.waitForFunction(() => customElements.get('map-embed') !== undefined);
	expect((await boxOf(page, 'map-embed')).height).toBe(700);
	expect(await page.locator('map-embed a').getAttribute('href')).toBe(inject('addresses').story);
	expect(page.mainFrame().childFrames()).toEqual([]);
	await page.evaluate(() => scrollTo(0, 2600));
	const frame = await mapIn(page);
	await page.locator('map-embed').scrollIntoViewIfNeeded();
	await idle(frame);
});

it('the element keeps what stands in it where the frame never speaks', async () => {
	const silent = hostAddress('<p>Rien.</p>');
	const page = await openHost(open, `${embed(silent)}${script('story', '')}`);
	await (await mapIn(page)).waitForLoadState('load');
	expect(await page.locator('map-embed p').isVisible()).toBe(true);
	expect((await boxOf(page, 'map-embed')).height).toBe(700);
});

it('the element answers and tells, whatever else is on the page', async () => {
	const { story } = inject('addresses');
	const page = await openHost(open, article('story', '', frameOf(`${story}embed/?theme=dark`)));
	const said = await page.evaluate(async (id) => {
		const map = document.querySelector('map-embed');
		if (map === null) throw new Error('The page has no map.');
		const told: string[] = [];
		for (const type of ['map:ready', 'map:state', 'map:select', 'map:height'] as const) {
			map.addEventListener(type, ({ detail }) => told.push(detail.type));
		}
		const before = await map.get();
		const [first, second] = await Promise.all([
			map.set({ operations: [id] }),
			map.set({ country: 'GB' })
		]);
		return { before, first, second, after: await map.get(), told: [...new Set(told)].sort() };
	}, operation?.id ?? '');
	expect(said.before).toMatchObject({ operations: null, theme: null });
	expect(said.first).toMatchObject({ operations: [operation?.id], country: null });
	expect(said.second).toMatchObject({ operations: [operation?.id], country: 'GB' });
	expect(said.after).toEqual(said.second);
	expect(said.told).toEqual(expect.arrayContaining(['map:state', 'map:select']));
});

/** A page with the element after some other content. */
function article(host: 'story' | 'shared', type: string, before: string): string {
	return `${before}${embed(`${inject('addresses')[host]}embed/`)}${script(host, type)}`;
}

function embed(address: string): string {
	const { story } = inject('addresses');
	const picture = `<a href="${story}"><img src="${story}picture.png" alt="Une carte" width="600"></a>`;
	return `<map-embed src="${address}" title="Une carte" height="700">${picture}<p>Une image.</p></map-embed>`;
}

function script(host: 'story' | 'shared', type: string): string {
	return `<script async${type} src="${inject('addresses')[host]}embed.js"></script>`;
}

/** The page in the element's frame, once it is there. */
async function mapIn(page: Page) {
	await page.locator('map-embed iframe').waitFor({ state: 'attached' });
	const frame = await (await page.locator('map-embed iframe').elementHandle())?.contentFrame();
	if (!frame) throw new Error('The element frames nothing.');
	return frame;
}

async function boxOf(page: Page, selector: string) {
	const box = await page.locator(selector).boundingBox();
	if (box === null) throw new Error(`${selector} is not shown.`);
	return box;
}
