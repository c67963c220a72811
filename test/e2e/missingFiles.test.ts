/** Whichever file does not come, the page keeps its words, says so in its place, rejects nothing unheard, and recovers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Page, Route } from 'playwright-core';
import { ROOT } from '../support/build';
import { sharedChromium } from '../support/chromium';
import { addressOf, WITHOUT_WEBGL } from '../support/page';

const ASSETS = join(resolve(ROOT, process.env.OUT ?? 'dist'), 'assets');

/** What a reader does, and by which elements she sees what comes of it. */
interface Action {
	/** What it fetches, by the beginnings of names: whatever else these import is missing with them. */
	readonly files: readonly string[];
	readonly act: (page: Page) => Promise<unknown>;
	/** It has come. */
	readonly done: string;
	/** It is on its way, or has not come. */
	readonly said: string;
	/** Asks for it again; null where doing the same does. */
	readonly again: string | null;
}

interface Kind {
	/** What the page cannot start without. */
	readonly start: readonly string[];
	/** What comes by itself, and the page can do without. */
	readonly meanwhile: readonly string[];
	readonly actions: readonly Action[];
}

/** Whatever lies over it, and in one step: the picture may be drawn anew meanwhile. */
const press = (selector: string) => (page: Page) =>
	page.evaluate((found) => document.querySelector<HTMLElement>(found)?.click(), selector);

/**
 * What asks for a live map, a printer, a translator, a host around the frame, another language, or parts of the list; what
 * makes files to keep; and the page of a chapter, which is as that of the story.
 */
const ELSEWHERE =
	/^(maplibre-gl-worker|world-50m|europe-|detail|revealing|Exits|exits|Tooltip|Paper|document|translated|protocol|unread|list-fr|list-en|picture|saved|notes|esm|svg|markTitles|Chapter-)|-en-/;

const PAGES: Readonly<Record<string, Kind>> = {
	'': {
		start: ['page', 'messages-fr', 'outline-fr'],
		meanwhile: ['maplibre', 'liveList', 'SeenDownloads', 'keepForLater', 'live-', 'PanButtons'],
		actions: [
			{
				files: ['SearchResults', '_virtual_dataset'],
				act: (page) => page.locator('.search input').fill('anvers'),
				done: '#search-results [role="option"]',
				said: '.search p[role]',
				again: '.search [role="alert"] button'
			},
			{
				files: ['Timeline'],
				act: (page) => page.locator('.period').evaluate((period) => period.scrollIntoView()),
				done: '.period input',
				said: '.period',
				again: '.period [role="alert"] button'
			}
		]
	},
	'embed/': {
		start: ['Embed', 'host', 'start'],
		meanwhile: ['later', 'posterLink', 'orientation-fr', 'boundaries', 'world-110m'],
		actions: [
			{
				files: ['Figures'],
				act: press('.readings button:last-of-type'),
				done: '.ranked table',
				said: '.ranked [role]',
				again: '.ranked .ways button'
			},
			{
				files: ['ShareDialog'],
				act: press('.share > button'),
				done: 'dialog[open] textarea',
				said: '.share > [role]',
				again: '.share > button'
			}
		]
	},
	'liste/': {
		start: ['List'],
		meanwhile: [],
		actions: [
			{
				files: ['EventBodyPage'],
				act: (page) =>
					page.evaluate(() => {
						const details = document.querySelector<HTMLDetailsElement>('[data-event] details');
						for (const open of [false, true]) details?.toggleAttribute('open', open);
					}),
				done: '[data-event] [data-body="live"]',
				// What the build has written stays.
				said: '[data-event] details[open] [data-body]',
				again: null
			}
		]
	},
	'?theme=dark': {
		start: [],
		meanwhile: [],
		actions: [
			{
				files: ['PanelBody', 'evidence-fr', 'narrative-fr'],
				act: press('.poster [data-mark="RS"]'),
				done: '.panel details',
				said: '.panel .scroll > [role]',
				again: '.panel .ways button'
			}
		]
	},
	'?theme=light': {
		start: [],
		meanwhile: [],
		actions: [
			{
				files: ['ChapterCard', 'ChapterNotes'],
				act: press('.entry a'),
				done: '.chapter h2',
				said: '.story [role]',
				again: '.story .ways button'
			}
		]
	},
	'sources/': { start: ['Sources'], meanwhile: [], actions: [] },
	'recit/': { start: ['Story'], meanwhile: [], actions: [] }
};

/** How a file can be missing: not there, cut short, or on its way until the page heals. */
type Way = 'gone' | 'short' | 'late';
type Missing = Readonly<Record<string, Way>>;

interface Visit {
	readonly address: string;
	readonly missing: Missing;
	readonly actions: readonly Action[];
}

const STARTS = Object.entries(PAGES).flatMap(([address, { start }]) =>
	start.map((file, index): Visit => {
		const way = index % 2 === 0 ? 'gone' : 'short';
		return { address, missing: { [file]: way }, actions: [] };
	})
);

/** One file of each action is missing at a time, each in another way. */
const LATER = Object.entries(PAGES).flatMap(([address, { meanwhile, actions }]) => {
	const rounds = Math.max(0, ...actions.map(({ files }) => files.length));
	return Array.from({ length: rounds }, (_, round): Visit => {
		const asked = actions.filter(({ files }) => files[round] !== undefined);
		const others = meanwhile.filter((_file, index) => index % rounds === round);
		const missing = asked.map(({ files }, index) => [files[round], wayOf(round + index)]);
		return {
			address,
			missing: Object.fromEntries([...missing, ...others.map((file) => [file, 'gone'])]),
			actions: asked
		};
	});
});

function wayOf(index: number): Way {
	return (['gone', 'late', 'short'] as const)[index % 3] ?? 'gone';
}

it('tries every file that the build has written', () => {
	const emitted = readdirSync(ASSETS);
	const tried = [...STARTS, ...LATER].flatMap(({ missing }) =>
		Object.keys(missing).flatMap((name) => emitted.filter((file) => file.startsWith(name)))
	);
	const all = new Set<string>();
	const add = (file: string): void => {
		if (all.has(file)) return;
		all.add(file);
		const code = readFileSync(join(ASSETS, file), 'utf8');
		for (const [, imported = ''] of code.matchAll(/(?:from|import)["'`]\.\/([^"'`]+)["'`]/g)) {
			add(imported);
		}
	};
	tried.forEach(add);
	expect(emitted.filter((file) => !all.has(file) && !ELSEWHERE.test(file))).toEqual([]);
});

it('says that it could not start, and starts once it is loaded anew', () => inTurn(STARTS));

it('says in its place what did not come, and gets it when asked again', () => inTurn(LATER));

async function visit({ address, missing, actions }: Visit): Promise<void> {
	const { page, heal, rejections, close } = await open(address, missing);
	try {
		const notice = page.locator('#arrival');
		if (actions.length === 0) {
			await notice.waitFor();
			expect(await page.locator('h1, .back').first().isVisible()).toBe(true);
			heal();
			await notice.locator('button').click();
		}
		await ready(page);
		for (const { act, done, said } of actions) {
			await act(page);
			await page.locator(`${done}, ${said}`).first().waitFor();
		}
		heal();
		for (const action of actions) await recover(page, action);
		expect(rejections, 'rejections that nobody handled').toEqual([]);
	} catch (cause) {
		throw new Error(`“${address}” without ${JSON.stringify(missing)}`, { cause });
	} finally {
		await close();
	}
}

/** Asks again for what has not come, as a reader would: of a page that loads itself anew, from the beginning. */
async function recover(page: Page, { act, again, done }: Action): Promise<void> {
	const found = page.locator(done).first();
	const button = again === null ? found : page.locator(again).first();
	if (again !== null) await found.or(button).first().waitFor();
	if (await found.isVisible()) return;
	const loaded = page.waitForEvent('load').then(() => true);
	await (again === null ? act(page) : button.dispatchEvent('click'));
	const came = found.waitFor({ state: 'attached' }).then(() => false);
	if (await Promise.any([came, loaded])) {
		await ready(page);
		await act(page);
		await found.waitFor({ state: 'attached' });
	}
	void Promise.allSettled([loaded, came]);
}

/** Opens a page of which files are missing until it heals. */
async function open(address: string, missing: Missing) {
	const browser = await sharedChromium(WITHOUT_WEBGL);
	const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
	context.setDefaultTimeout(10_000);
	const rejections: string[] = [];
	context.on('weberror', (error) => {
		const text = String(error.error());
		// Half a script is an error of its own.
		if (!text.startsWith('SyntaxError')) rejections.push(text);
	});
	await context.addInitScript(() => {
		// Pauses before a page tries again pass in a moment.
		const wait = window.setTimeout;
		window.setTimeout = ((call: () => void, pause = 0) => wait(call, pause / 20)) as typeof wait;
	});
	let heal = (): void => undefined;
	let isHealed = false;
	const healed = new Promise<void>((resolve) => {
		heal = () => {
			isHealed = true;
			resolve();
		};
	});
	for (const [file, way] of Object.entries(missing)) {
		await context.route(new RegExp(`/assets/${file}`), (route) =>
			isHealed ? route.continue() : answer(route, way, healed)
		);
	}
	const page = await context.newPage();
	await page.goto(addressOf(address), { waitUntil: 'commit' });
	return { page, heal, rejections, close: () => context.close() };
}

async function answer(route: Route, way: Way, healed: Promise<void>): Promise<void> {
	if (way === 'gone') return route.fulfill({ status: 404 });
	if (way === 'late') return healed.then(() => route.continue());
	const response = await route.fetch();
	const body = await response.body();
	await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
}

/** Ends once the scripts have taken over. */
async function ready(page: Page): Promise<void> {
	await page.locator('#arrival').waitFor({ state: 'detached' });
}

/** Two at a time. */
async function inTurn(visits: readonly Visit[]): Promise<void> {
	const left = visits.values();
	const worker = async () => {
		for (const planned of left) await visit(planned);
	};
	await Promise.all([worker(), worker()]);
}
