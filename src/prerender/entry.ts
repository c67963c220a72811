/** What the build loads to render pages: everything but the map. */
import dataset from 'virtual:dataset';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import App from '../App.svelte';
import Embed from '../Embed.svelte';
import Sources from '../Sources.svelte';
import EventListPage from '../ui/list/EventListPage.svelte';
import { DEFAULT_LANGUAGE, LANGUAGES, loadWords, type Words } from '../i18n/words';
import { Explorer } from '../state/explorer.svelte';
import { FullRecord } from '../state/fullRecord.svelte';
import type { PageData, PageKind } from '../pageData';
import type { LoadEngine } from '../ui/map/engine';
import type { Page } from '../ui/page/page';
import { plainProse } from '../words/prose';
import { metadata } from './metadata';
import { languageFolder, pageAddresses, type PageAddress } from './pages';
import { pagePoster } from './poster';
import { fillSlot } from './replace';
import { tablesOf } from './tables';

export interface RenderedPage {
	readonly address: PageAddress;
	readonly data: PageData;
	readonly title: string;
	readonly description: string;
	readonly body: string;
	readonly head: string;
	/** Rules that only this page needs. */
	readonly css: string;
}

const PAGES: Readonly<Record<PageKind, Component<{ page: Page; loadEngine: LoadEngine }>>> = {
	explore: App,
	embed: Embed,
	sources: Sources
};

export function addresses(): PageAddress[] {
	return pageAddresses(LANGUAGES, DEFAULT_LANGUAGE);
}

/** Every claim as a table in each language, by file. */
export function tables(): Promise<Record<string, string>> {
	return tablesOf(dataset);
}

/** Renders one page as it stands before the reader touches it. */
export async function renderPage(address: PageAddress): Promise<RenderedPage> {
	const data = await pageData(address);
	const words = await loadWords(address.language);
	const page: Page = {
		...data,
		explorer: new Explorer(dataset, address.language),
		words,
		record: FullRecord.of(dataset),
		host: null,
		loadWhole: () => Promise.resolve(dataset)
	};
	const { body, head } = render(PAGES[address.kind], {
		props: {
			page,
			loadEngine: () => Promise.reject(new Error('The build draws no live map.'))
		}
	});
	const poster = address.kind === 'sources' ? null : pagePoster(page.explorer, words, data.list);
	const drawn =
		poster === null ? body : fillSlot(fillSlot(body, 'poster', poster.html), 'notes', poster.notes);
	return {
		address,
		data,
		title: titleOf(address, words),
		description: plainProse(dataset.story.finding, dataset, words),
		body: address.kind === 'explore' ? fillSlot(drawn, 'list-slot', listOf(page)) : drawn,
		head: address.kind === 'embed' ? head : head + metadata(dataset, words, data.root),
		css: poster?.css ?? ''
	};
}

async function pageData({ kind, language, root }: PageAddress): Promise<PageData> {
	const home = root + languageFolder(language, DEFAULT_LANGUAGE);
	const list = kind === 'explore' ? '' : home;
	return { kind, language, root, list, languages: await languages() };
}

/** Every event in words. What is never hydrated needs none of the comments by which Svelte finds its way. */
function listOf(page: Page): string {
	return render(EventListPage, { props: { page } }).body.replace(/<!--.*?-->/gs, '');
}

/** The story's title, after what the page itself is called where it is not the map. */
function titleOf({ kind }: PageAddress, { messages, text }: Words): string {
	const title = text(dataset.story.title);
	return kind === 'sources' ? `${messages.sourcesPage} – ${title}` : title;
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
