/** The composition root: dataset → explorer → page. */
import { evidence, orientation, outlines, narrative } from 'virtual:parts';
import { hydrate, mount, type Component } from 'svelte';
import './app.css';
import './print.css';
import App from './App.svelte';
import { load } from './arrival/load';
import { restoreStyles } from './arrival/restoreStyles';
import { giveUp, takeOver } from './arrival/takeOver';
import { STAND_IN, watchTranslation } from './arrival/translation';
import type { Host } from './embed/host';
import { loadLocale } from './i18n/locale';
import type { FinerLand } from './map/adapter/refine';
import { complete } from './model/evidence';
import type { Dataset, Outline } from './model/types';
import { loadLabelFonts } from './scene/fonts';
import { readPageData, type PageKind } from './ui/page/pageData';
import { linkHere } from './state/address.svelte';
import { Explorer } from './state/explorer.svelte';
import { openFragment } from './state/fragment';
import { Fetched } from './state/fetched.svelte';
import type { LoadEngine } from './ui/map/engine';
import type { Page } from './ui/page/page';
import type { MapPageProperties } from './usePage.svelte';

/** Every kind of page. The two that draw a map share nearly all of it; the others pass over what would load it. */
const PAGES: Readonly<Record<PageKind, () => Promise<{ default: Component<MapPageProperties> }>>> =
	{
		explore: async () => ({ default: App }),
		embed: () => load(() => import('./Embed.svelte')),
		list: () => load(() => import('./List.svelte')),
		sources: () => load(() => import('./Sources.svelte')),
		story: () => load(() => import('./Story.svelte')),
		chapter: () => load(() => import('./Chapter.svelte'))
	};

/** The borders within the map's finer bounds. */
const FINER = {
	medium: () => load(() => import('../geo/boundaries/europe-50m.topojson?raw')),
	fine: () => load(() => import('../geo/boundaries/europe-10m.topojson?raw'))
};

const data = readPageData(document);
void start().catch((failure: unknown) => {
	giveUp(document);
	console.error(failure);
});

/**
 * Never awaited by this module: a page's own module imports from this one, and would wait for it for ever while it
 * waits for that.
 */
async function start(): Promise<void> {
	const [host, { default: PageComponent }, locale, dataset, unread] = await Promise.all([
		ownHost(),
		PAGES[data.kind](),
		load(() => loadLocale(data.language)),
		part(outlines),
		unreadReader()
	]);
	const explorer = new Explorer(dataset, data.language, () => part(narrative));
	const record = new Fetched(() => wholeOf(dataset));
	explorer.follow(linkHere(explorer, { scrolls: data.kind === 'story', chapter: data.chapter }));
	explorer.unread = unread?.unreadIn(location.search, explorer.domain) ?? [];
	if (host !== null) explorer.locksAsked = host.locks;
	if (data.kind === 'explore') openFragment(explorer);
	// The map opens where the chapter of a link is; the page of the story tells them all.
	if (explorer.chapterId !== null || data.kind === 'story') await explorer.narrative.ask();
	// All that the page on sources says is evidence.
	if (data.kind === 'sources') await record.ask();

	const target = document.getElementById('app');
	if (target === null) throw new Error('The page has no element with the id “app”.');
	if (target.querySelector(STAND_IN) !== null) {
		(await load(() => import('./arrival/translated'))).unwrap(target);
	}
	watchTranslation(target);
	const draw = target.childElementCount > 0 ? hydrate : mount;
	const page = { ...data, explorer, record, locale, host, loadWhole };
	draw(PageComponent, { target, props: { page, loadEngine } });
	takeOver(document);
	restoreStyles(document);
	// Nobody waits for it, and in someone else's page nothing is kept.
	if (data.kind !== 'embed' && self === top) whenIdle(() => void keep(page).catch(() => undefined));
}

function whenIdle(call: () => void): void {
	// Safari has none.
	(window.requestIdleCallback ?? setTimeout)(call);
}

/** Keeps the page for when there is no network. */
async function keep(page: Page): Promise<void> {
	await (await load(() => import('./ui/page/keepForLater'))).keepForLater(page);
}

/** What finds what the address asks for in vain; where it does not come, nothing is said of that. */
async function unreadReader() {
	if (location.search === '') return null;
	return load(() => import('./state/unread')).catch(() => null);
}

/** The page around this one, where it is made for a frame. */
async function ownHost(): Promise<Host | null> {
	if (data.kind !== 'embed') return null;
	// Where it does not come, the page around the frame is not told its height.
	load(() => import('./embed/start')).catch(() => undefined);
	return (await load(() => import('./embed/host'))).hostOf(location);
}

/** The story with all that proves it. */
async function wholeOf(outline: Outline): Promise<Dataset> {
	return complete(outline, ...(await Promise.all([part(narrative), part(evidence)])));
}

/** A part of the story in the page's language. */
async function part<Part>(
	parts: Readonly<Record<string, () => Promise<{ readonly default: Part }>>>
): Promise<Part> {
	const own = parts[data.language];
	if (own === undefined) throw new Error(`The story is not told in “${data.language}”.`);
	return (await load(own)).default;
}

async function loadWhole() {
	return (await load(() => import('virtual:dataset'))).default;
}

/** MapLibre, the land and the fonts, in parallel and off the first paint. */
async function loadEngine(): ReturnType<LoadEngine> {
	const [{ openMap }, boundaries, { default: topology }, names] = await Promise.all([
		load(() => import('./map/maplibre')),
		load(() => import('./dataset/boundaries')),
		load(() => import('../geo/boundaries/world-110m.topojson?raw')),
		part(orientation),
		loadLabelFonts(document.fonts)
	]);
	const land = boundaries.boundarySources(JSON.parse(topology));
	const finerWorld = async () => {
		const { default: text } = await load(() => import('../geo/boundaries/world-50m.topojson?raw'));
		return boundaries.boundarySources(JSON.parse(text));
	};
	const finerLand: FinerLand = async ({ inside, around }) => {
		const [{ default: text }, world, { withDetail }] = await Promise.all([
			FINER[inside](),
			around === 'medium' ? finerWorld() : land,
			load(() => import('./dataset/detail'))
		]);
		const detail = JSON.parse(text);
		return withDetail(world, boundaries.boundarySources(detail), detail.bbox);
	};
	return { openMap, land, orientation: names, finerLand };
}
