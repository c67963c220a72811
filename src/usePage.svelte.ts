/** What pages have in common, for the life of the component that calls it. */
import { untrack } from 'svelte';
import { MapState } from './ui/map/mapState.svelte';
import type { LoadEngine } from './ui/map/engine';
import { followPrinting } from './ui/map/printing';
import { setPage, type Page } from './ui/page/page';
import { followAddress } from './state/address.svelte';

export interface PageProperties {
	readonly page: Page;
}

export interface MapPageProperties extends PageProperties {
	/** Fetches the live map. */
	readonly loadEngine: LoadEngine;
}

/**
 * Shares the page with every component below, and keeps it in the theme that its address sets. A page never turns into
 * another: its properties are read once.
 */
export function usePage(properties: () => PageProperties): Page {
	const page = setPage(properties().page);
	const { explorer } = page;
	$effect(() => {
		const { dataset } = document.documentElement;
		if (explorer.themeSet) dataset.theme = explorer.themeSet;
		else delete dataset.theme;
	});
	return page;
}

interface MapPage extends Page {
	readonly map: MapState;
	/** Fetches the live map again after it has failed. */
	readonly retry: () => void;
}

/**
 * A page with a map: starts the live one, follows the address and prepares for paper. A page inside someone else's
 * adds nothing to the history, and prints no record; `prepare` fetches what else is printed.
 */
export function useMapPage(
	properties: () => MapPageProperties,
	isEmbedded: boolean,
	prepare: () => void = () => undefined
): MapPage {
	const page = usePage(properties);
	const { loadEngine } = properties();
	const { explorer, locale, record } = page;
	const map = new MapState(explorer, locale);
	followAddress(explorer, {
		pushes: !isEmbedded,
		kept: page.host?.kept,
		scrolls: page.kind === 'story',
		chapter: page.chapter
	});
	$effect(() => untrack(() => void map.loading.start(loadEngine)));
	$effect(() =>
		followPrinting({
			prepare: () => {
				map.paper.isExpected = true;
				if (!isEmbedded) void record.ask();
				prepare();
			},
			report: (isPrinted) => (map.paper.isPrinted = isPrinted)
		})
	);
	return { ...page, map, retry: () => void map.loading.retry(loadEngine) };
}
