/** A reader's second visit: without the host, beside a newer version, and after the host has ended it. */
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { ROOT } from '../support/build';
import { Builds } from '../support/builds';
import { sharedChromium } from '../support/chromium';
import { idle } from '../support/page';
import { serveFolder, type Site } from '../support/serve';

const BUILT = resolve(ROOT, process.env.OUT ?? 'dist');
const MAIN = 'script[type="module"][src*="/page-"]';

/** Costs least where the map is not what is looked at; all that is kept is kept from any page. */
const WITHOUT_MAP = 'sources/';

/** A browser takes its time to look for a newer worker. */
const PATIENT = { timeout: 45_000 };

let context: BrowserContext;
let site: Site;
let isDown = false;
const builds = new Builds(BUILT);

beforeAll(async () => {
	const browser = await sharedChromium();
	site = await serveFolder(BUILT, { read: builds.read, isDown: () => isDown });
	context = await browser.newContext({
		viewport: { width: 700, height: 500 },
		reducedMotion: 'reduce'
	});
	context.setDefaultTimeout(PATIENT.timeout);
	const page = await visit(WITHOUT_MAP);
	await page.keyboard.press('Shift');
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await page.close();
});
afterEach(async () => {
	isDown = false;
	await Promise.all(context.pages().map((page) => page.close()));
});
afterAll(async () => {
	await context.close();
	site.close();
});

it('is whole without the host: map, panel, list, story and sources, in the language that was read', async () => {
	isDown = true;
	const page = await visit('?country=RS');
	await idle(page);
	await page.locator('.panel .scroll details').first().waitFor();
	await page.locator('.freshness', { hasText: 'Hors connexion' }).waitFor();

	await page.goto(`${site.address}liste/?kind=arrest`);
	await page.locator('[data-event]:visible summary').first().click();
	await page.locator('[data-event] [data-body="live"]').waitFor();
	for (const folder of ['recit', 'sources/index.html']) {
		await page.goto(site.address + folder);
		await page.locator('.freshness', { hasText: 'Hors connexion' }).waitFor();
		await expect.poll(() => page.locator('[inert].scripted').count(), PATIENT).toBe(0);
	}
	await expect(page.goto(`${site.address}en/`)).rejects.toThrow('net::ERR');

	await expect(framed()).rejects.toThrow('net::ERR');

	isDown = false;
	await page.goto(`${site.address}sources/`);
	await page.locator('.freshness').waitFor({ state: 'attached' });
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await expect.poll(() => page.locator('.freshness').textContent(), PATIENT).toBe('');
});

it('never starts in a frame', async () => {
	const frame = await framed();
	await frame.locator('.share button').first().click();
	await frame.locator('dialog[open] textarea').first().waitFor();
	const asked = await frame.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name }) => name)
	);
	expect(asked.filter((url) => url.includes('/ShareDialog-'))).toHaveLength(1);
	expect(asked.filter((url) => url.includes('/keepForLater-'))).toEqual([]);
});

it('lets an open page finish with its own version beside the next one, then keeps that alone', async () => {
	const old = await visit(WITHOUT_MAP);
	const oldScript = await old.locator(MAIN).getAttribute('src');
	builds.publishNext();
	const next = await visit(WITHOUT_MAP);
	const nextScript = await next.locator(MAIN).getAttribute('src');
	expect(nextScript).not.toBe(oldScript);

	await old.locator('.freshness', { hasText: 'nouvelle version' }).waitFor();
	expect(await next.locator('.freshness').textContent()).toBe('');
	for (const page of [old, next]) {
		await page.locator('.share button').first().click();
		await page.locator('dialog[open] textarea').first().waitFor();
	}
	expect(await old.locator(MAIN).getAttribute('src')).toBe(oldScript);

	const beside = await outside();
	expect(await versions(beside)).toHaveLength(2);
	await Promise.all([old.close(), next.close()]);
	await expect.poll(() => versions(beside), PATIENT).toHaveLength(1);
	isDown = true;
	const kept = await visit('liste/');
	await kept.locator('[data-event] summary').first().click();
	await kept.locator('[data-event] [data-body="live"]').waitFor();
	expect(await kept.locator(MAIN).getAttribute('src')).toBe(nextScript);
});

it('leaves nothing behind where a host publishes what ends it', async () => {
	builds.replaced.set('service-worker.js', 'service-worker-off.js');
	const page = await visit(WITHOUT_MAP);
	// What the worker before was still keeping goes with the next visit.
	const visited = async () => {
		await page.goto(site.address + WITHOUT_MAP);
		return versions(page);
	};
	await expect.poll(visited, PATIENT).toEqual([]);
	isDown = true;
	await expect(page.goto(site.address + WITHOUT_MAP)).rejects.toThrow('net::ERR');
});

/** Opens a page and ends once its scripts have taken over. */
async function visit(address = ''): Promise<Page> {
	const page = await context.newPage();
	await page.goto(site.address + address);
	await page.locator('.freshness').waitFor({ state: 'attached' });
	return page;
}

/** A page of the same host that is none of the map's. */
async function outside(): Promise<Page> {
	const page = await context.newPage();
	await page.goto(new URL('/', site.address).href);
	return page;
}

/** One of the map's pages in a page of the same host. */
async function framed() {
	const page = await outside();
	const frame = page.waitForEvent('frameattached');
	await page.evaluate((address) => {
		const frame = document.createElement('iframe');
		frame.src = address;
		frame.width = '600';
		frame.height = '480';
		document.body.append(frame);
	}, site.address + WITHOUT_MAP);
	const attached = await frame;
	await attached.waitForURL(site.address + WITHOUT_MAP);
	return attached;
}

function versions(page: Page): Promise<string[]> {
	return page.evaluate(() => caches.keys());
}
