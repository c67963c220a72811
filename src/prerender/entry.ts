/** What the build loads to render pages: everything but the map. */
import dataset from 'virtual:dataset';
import { render } from 'svelte/server';
import App from '../App.svelte';
import Embed from '../Embed.svelte';
import { DEFAULT_LANGUAGE, LANGUAGES, loadWords } from '../i18n/words';
import { Explorer } from '../state/explorer.svelte';
import type { PageData } from '../pageData';
import { languageFolder, pageAddresses, type PageAddress } from './pages';

export interface RenderedPage {
	readonly address: PageAddress;
	readonly data: PageData;
	readonly title: string;
	readonly description: string;
	readonly body: string;
	readonly head: string;
}

export function addresses(): PageAddress[] {
	return pageAddresses(LANGUAGES, DEFAULT_LANGUAGE);
}

/** Renders one page as it stands before the reader touches it. */
export async function renderPage(address: PageAddress): Promise<RenderedPage> {
	const words = await loadWords(address.language);
	const explorer = new Explorer(dataset, address.language);
	const data: PageData = {
		kind: address.kind,
		language: address.language,
		root: address.root,
		languages: await languages()
	};
	const { body, head } = render(address.kind === 'embed' ? Embed : App, {
		props: {
			page: { explorer, words, root: data.root, languages: data.languages },
			loadEngine: () => Promise.reject(new Error('The build draws no live map.'))
		}
	});
	return {
		address,
		data,
		title: words.text(dataset.story.title),
		description: words.text(dataset.story.finding),
		body,
		head
	};
}

async function languages(): Promise<PageData['languages']> {
	return Promise.all(
		LANGUAGES.map(async (code) => ({
			code,
			name: (await loadWords(code)).messages.languageName,
			folder: languageFolder(code, DEFAULT_LANGUAGE)
		}))
	);
}
