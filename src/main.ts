/** The composition root: dataset → explorer → page. */
import dataset from 'virtual:dataset';
import { hydrate, mount, type Component } from 'svelte';
import './app.css';
import App from './App.svelte';
import Embed from './Embed.svelte';
import Sources from './Sources.svelte';
import { loadWords } from './i18n/words';
import { readPageData, type PageKind } from './pageData';
import { Explorer } from './state/explorer.svelte';
import { readLink } from './state/url';
import type { LoadEngine } from './ui/engine';
import type { Page } from './ui/page';

/** Every kind of page. One that draws no map passes over what would load it. */
const PAGES: Readonly<Record<PageKind, Component<{ page: Page; loadEngine: LoadEngine }>>> = {
	explore: App,
	embed: Embed,
	sources: Sources
};

const data = readPageData(document);
const words = await loadWords(data.language);
const explorer = new Explorer(dataset, data.language);
explorer.follow(readLink(location.search, explorer.domain));

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no element with the id “app”.');
const start = target.childElementCount > 0 ? hydrate : mount;
start(PAGES[data.kind], {
	target,
	props: { page: { ...data, explorer, words }, loadEngine }
});

/** MapLibre, the land and the fonts, in parallel and off the first paint. */
async function loadEngine(): ReturnType<LoadEngine> {
	const [{ mapLibre }, boundaries, { default: topology }, { default: fonts }] = await Promise.all([
		import('./map/maplibre.svelte'),
		import('./dataset/boundaries'),
		import('../geo/boundaries/world-110m.topojson?raw'),
		import('#generated/fonts')
	]);
	const land = boundaries.boundarySources(JSON.parse(topology));
	const finer = async (load: () => Promise<{ default: string }>) => {
		const [{ default: text }, { withDetail }] = await Promise.all([
			load(),
			import('./dataset/detail')
		]);
		const fine = JSON.parse(text);
		return withDetail(land, boundaries.boundarySources(fine), fine.bbox);
	};
	return {
		mapLibre,
		land,
		fonts,
		finerLand: {
			medium: () => finer(() => import('../geo/boundaries/europe-50m.topojson?raw')),
			fine: () => finer(() => import('../geo/boundaries/europe-10m.topojson?raw'))
		}
	};
}
