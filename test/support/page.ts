/** Opens pages in the browser and watches that nothing goes wrong on them. */
import { afterEach, expect, inject } from 'vitest';
import type { BrowserContext, Frame, Locator, Page } from 'playwright-core';
import { sharedChromium } from './chromium';

export interface Visit {
	/** CSS pixels. */
	readonly viewport?: { readonly width: number; readonly height: number };
	readonly scheme?: 'light' | 'dark';
	readonly hasJavaScript?: boolean;
	/** Ends once the map has drawn, unless false. */
	readonly awaitsMap?: boolean;
}

export const DESKTOP = { width: 1440, height: 900 } as const;
export const TABLET = { width: 820, height: 1180 } as const;
export const PHONE = { width: 360, height: 740 } as const;

/** A sheet of A4 within its margins of 12 mm. */
export const SHEET = { width: 703, height: 1031 } as const;

/** Smaller than a desktop's, because software draws every pixel. */
const USUAL = { width: 1200, height: 720 } as const;

/** Milliseconds after which what a test waits for will not come any more. */
const PATIENCE = 45_000;

/** Opens an address, taken from the real story's folder, in a browser that remembers nothing. */
export type Open = (address?: string, visit?: Visit) => Promise<Page>;

/** For tests to which the live map is nothing: its picture takes a fifth of the time. */
export const WITHOUT_WEBGL = ['--disable-3d-apis'];

/**
 * Gives the tests of a file, or of a part of it, a browser. After each test nothing may have gone wrong on any page it opened: no error
 * in the console, no failed request, no request to anyone but the servers of the tests.
 */
export function useBrowser(flags: readonly string[] = []): Open {
	let contexts: BrowserContext[] = [];
	let problems: string[] = [];

	afterEach(async () => {
		const [opened, found] = [contexts, problems];
		contexts = [];
		problems = [];
		await Promise.all(opened.map((context) => context.close()));
		expect(found, 'what went wrong on the pages').toEqual([]);
	});

	return async (address = '', visit = {}) => {
		const { hasJavaScript = true, awaitsMap = hasJavaScript } = visit;
		const browser = await sharedChromium(flags);
		const context = await browser.newContext({
			viewport: visit.viewport ?? USUAL,
			colorScheme: visit.scheme ?? 'light',
			javaScriptEnabled: hasJavaScript,
			reducedMotion: 'reduce',
			// What is kept for later is a test of its own.
			serviceWorkers: 'block'
		});
		context.setDefaultTimeout(PATIENCE);
		contexts.push(context);
		watch(context, hasJavaScript, (problem) => problems.push(problem));
		const page = await context.newPage();
		await page.goto(addressOf(address));
		if (awaitsMap) await idle(page);
		return page;
	};
}

export function addressOf(address: string): string {
	return new URL(address, inject('addresses').story).href;
}

/** Ends once the map has drawn everything it was given. */
export async function idle(page: Page | Frame): Promise<void> {
	await page.locator('[data-map="idle"]').waitFor({ timeout: PATIENCE });
}

/** The mark that holds a place or stands for a country, alone or merged with others. */
export function markOf(page: Page | Frame, id: string): Locator {
	const places = [`="${id}"`, `^="${id},"`, `$=",${id}"`, `*=",${id},"`];
	return page.locator(places.map((match) => `button[data-mark${match}]`).join(','));
}

/**
 * Presses the mouse on the map where a mark is drawn: the mark's own button lets the pointer through. Throws where
 * something covers the map there.
 */
export async function clickMark(page: Page, mark: Locator): Promise<void> {
	const { x, y } = await centreOf(mark);
	const hit = await page.evaluate(
		([x, y]) => document.elementFromPoint(x, y)?.closest('canvas, [class]')?.className ?? '',
		[x, y] as const
	);
	if (!hit.includes('canvas')) throw new Error(`The mark at ${x}, ${y} is under “${hit}”.`);
	await page.mouse.click(x, y);
}

/** In CSS pixels of the viewport. Throws where the element is not shown. */
async function centreOf(element: Locator): Promise<{ x: number; y: number }> {
	const { x, y, width, height } = await boxOf(element);
	return { x: x + width / 2, y: y + height / 2 };
}

export async function boxOf(element: Locator) {
	const box = await element.boundingBox();
	if (box === null) throw new Error(`${element} is not shown.`);
	return box;
}

/** The query of the page's address. */
export function searchOf(page: Page): string {
	return new URL(page.url()).search;
}

function watch(
	context: BrowserContext,
	hasJavaScript: boolean,
	report: (problem: string) => void
): void {
	const known = Object.values(inject('addresses')).map((address) => new URL(address).origin);
	context.on('console', (message) => {
		if (message.type() === 'error') report(`console: ${message.text()}`);
	});
	context.on('weberror', (error) => report(`error: ${String(error.error())}`));
	context.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? '';
		const isLeft = reason === 'net::ERR_ABORTED';
		const isNeedless = !hasJavaScript && request.resourceType() === 'script';
		if (!isLeft && !isNeedless) report(`failed: ${request.url()} ${reason}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 400) report(`answered ${response.status()}: ${response.url()}`);
	});
	context.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		const isLocal = protocol === 'data:' || protocol === 'blob:' || protocol === 'about:';
		if (!isLocal && !known.includes(origin)) report(`asked someone else: ${request.url()}`);
	});
}
