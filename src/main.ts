/** The composition root: dataset → explorer → page. */
import dataset from 'virtual:dataset';
import { hydrate, mount } from 'svelte';
import './app.css';
import App from './App.svelte';
import Embed from './Embed.svelte';
import { loadWords } from './i18n/words';
import { readPageData } from './pageData';
import { Explorer } from './state/explorer.svelte';
import { readLink } from './state/url';
import type { LoadEngine } from './ui/engine';

const data = readPageData(document);
const words = await loadWords(data.language);
const explorer = new Explorer(dataset, data.language);
explorer.follow(readLink(location.search, explorer.domain));

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no element with the id “app”.');
const start = target.childElementCount > 0 ? hydrate : mount;
start(data.kind === 'embed' ? Embed : App, {
	target,
	props: { page: { explorer, words, root: data.root, languages: data.languages }, loadEngine }
});

/** MapLibre, the land and the fonts, in parallel and off the first paint. */
async function loadEngine(): ReturnType<LoadEngine> {
	const [{ mapLibre }, { boundarySources }, { default: topology }, { default: fonts }] =
		await Promise.all([
			import('./map/maplibre.svelte'),
			import('./dataset/boundaries'),
			import('../geo/boundaries/world-110m.topojson?raw'),
			import('#generated/fonts')
		]);
	return { mapLibre, land: boundarySources(JSON.parse(topology)), fonts };
}
