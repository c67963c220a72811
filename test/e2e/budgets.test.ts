/** What a reader's network has to carry, compressed as a good host compresses it. */
import { brotliCompressSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { ROOT } from '../support/build';
import { addressOf, idle, useBrowser } from '../support/page';

const open = useBrowser();
const BUILT = resolve(ROOT, process.env.OUT ?? 'dist');

/** What MapLibre alone asks for to draw the same land. */
const BARE = /assets\/(maplibre|world-110m)/;

/** What a page holds of fonts: their announcements and their rules. */
const FONTS = /<link rel="preload" as="font"[^>]*>|@font-face\{[^}]*\}/g;

describe('the first paint', () => {
	it.each(['', 'en/', 'embed/', 'en/embed/'])(
		'of “%s” needs at most 36 kB beside its fonts',
		async (folder) => {
			const page = await readFile(join(BUILT, folder, 'index.html'), 'utf8');
			expect(brotliSize(Buffer.from(page.replace(FONTS, '')))).toBeLessThanOrEqual(36_000);
		}
	);

	it.each(['', 'en/'])('of “%s” builds at most 3,600 elements', async (folder) => {
		const page = await open(folder, { hasJavaScript: false });
		expect(await page.locator('*').count()).toBeLessThanOrEqual(3600);
	});

	it.each(['', 'embed/'])('of “%s” is written in fonts of at most 45 kB', async (folder) => {
		const html = await readFile(join(BUILT, folder, 'index.html'), 'utf8');
		const fonts = html.match(FONTS) ?? [];
		expect(fonts.length).toBeGreaterThan(0);
		expect(brotliSize(Buffer.from(fonts.join('')))).toBeLessThanOrEqual(45_000);
	});

	it.each(['', 'embed/'])('of “%s” draws a poster of at most 20 kB', async (folder) => {
		const html = await readFile(join(BUILT, folder, 'index.html'), 'utf8');
		const poster = html.slice(html.indexOf('<svg class="ground"'), html.indexOf('class="canvas'));
		expect(brotliSize(Buffer.from(poster))).toBeLessThanOrEqual(20_000);
	});
});

describe('the untouched page', () => {
	it('loads at most 1.6 times what MapLibre alone would', async () => {
		const page = await open('about:blank', { awaitsMap: false });
		const sizes = sizesOf(page);
		await page.goto(addressOf(''));
		await idle(page);
		await page.waitForLoadState('networkidle');
		const loaded = await Promise.all(
			[...sizes].map(async ([url, size]) => ({ url, size: await size }))
		);
		const total = sum(loaded.map(({ size }) => size));
		const bare = sum(loaded.filter(({ url }) => BARE.test(url)).map(({ size }) => size));
		expect(bare).toBeGreaterThan(300_000);
		expect(total / bare).toBeLessThanOrEqual(1.6);
	});
});

/** The compressed size of each file that the page gets from now on; a host has browsers keep what they ask for twice. */
function sizesOf(page: Page): Map<string, Promise<number>> {
	const sizes = new Map<string, Promise<number>>();
	page.on('response', (response) => {
		sizes.set(response.url(), response.body().then(brotliSize));
	});
	return sizes;
}

function brotliSize(content: Buffer): number {
	return brotliCompressSync(content).length;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
