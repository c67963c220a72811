/** What the build loads to render pages: everything but the map. */
import dataset from 'virtual:dataset';
import { orientation } from 'virtual:parts';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import App from '../App.svelte';
import Embed from '../Embed.svelte';
import List from '../List.svelte';
import Sources from '../Sources.svelte';
import Story from '../Story.svelte';
import { LANGUAGES, loadWords, type Words } from '../i18n/words';
import { Explorer } from '../state/explorer.svelte';
import { Fetched } from '../state/fetched.svelte';
import type { Orientation } from '../model/types';
import type { PageData, PageKind } from '../ui/page/pageData';
import type { LoadEngine } from '../ui/map/engine';
import type { Page } from '../ui/page/page';
import { descriptionOf, titleOf } from './headings';
import { listParts } from './list';
import { metadata } from './metadata';
import { languageFolder, pageAddress, PAGE_KINDS, type PageAddress } from './pages';
import { pagePoster } from './poster';
import { fillSlot, inertControls } from './replace';
import { pictureFile, sharePicture } from './sharePicture';
import { tablesOf } from './tables';
import type { ArrivalNotice } from './template';

export interface RenderedPage {
	readonly address: PageAddress;
	readonly data: PageData;
	readonly title: string;
	readonly description: string;
	readonly body: string;
	readonly head: string;
	/** Rules that only this page needs. */
	readonly css: string;
	readonly notice: ArrivalNotice;
	/** What other sites show beside a link, from the output folder. */
	readonly picture: string;
	/** Where the pages are published; null where nobody has said. */
	readonly publicAddress: string | null;
	/** What the page fetches later, by file. */
	readonly files: Readonly<Record<string, string>>;
}

const PAGES: Readonly<Record<PageKind, Component<{ page: Page; loadEngine: LoadEngine }>>> = {
	explore: App,
	embed: Embed,
	list: List,
	sources: Sources,
	story: Story
};

const DRAWS_MAP: readonly PageKind[] = ['explore', 'embed', 'story'];
const HOLDS_LIST: readonly PageKind[] = ['explore', 'list'];

/** A page for the story is made where there is one. */
const tellsStory = dataset.story.chapterIds.length > 0;

export async function addresses(): Promise<PageAddress[]> {
	const languages = await Promise.all(LANGUAGES.map(loadWords));
	const kinds = PAGE_KINDS.filter((kind) => kind !== 'story' || tellsStory);
	return languages.flatMap((words) => kinds.map((kind) => pageAddress(kind, words)));
}

/** Every claim as a table in each language, by file. */
export function tables(): Promise<Record<string, string>> {
	return tablesOf(dataset);
}

/** What draws each picture that other sites show beside a link, in each language, by file. */
export async function pictures(): Promise<Record<string, () => Promise<Buffer>>> {
	const drawn = LANGUAGES.map(async (language) => {
		const words = await loadWords(language);
		const names = await namesIn(language);
		return [null, ...dataset.story.chapters].map(
			(chapter) =>
				[pictureFile(words, chapter), () => sharePicture(dataset, words, names, chapter)] as const
		);
	});
	return Object.fromEntries((await Promise.all(drawn)).flat());
}

/** Renders one page as it stands before the reader touches it. */
export async function renderPage(address: PageAddress): Promise<RenderedPage> {
	const data = await pageData(address);
	const words = await loadWords(address.language);
	const bare: Page = {
		...data,
		explorer: new Explorer(dataset, address.language),
		words,
		record: Fetched.of(dataset),
		host: null,
		loadWhole: () => Promise.resolve(dataset)
	};
	const parts = HOLDS_LIST.includes(address.kind) ? listParts(bare) : [];
	const isFetched = address.kind === 'explore';
	const page = isFetched
		? { ...bare, listParts: parts.map(({ file, count }) => ({ file, count })) }
		: bare;
	const { body, head } = render(PAGES[address.kind], {
		props: {
			page,
			loadEngine: () => Promise.reject(new Error('The build draws no live map.'))
		}
	});
	const list = isFetched ? '' : parts.map(({ html }) => html).join('');
	const names = await namesIn(address.language);
	const poster = DRAWS_MAP.includes(address.kind)
		? pagePoster(page, names, address.kind === 'explore')
		: null;
	const still = inertControls(body);
	const drawn =
		poster === null
			? still
			: fillSlot(fillSlot(still, 'poster', poster.html), 'notes', poster.notes);
	return {
		address,
		data: { ...data, listParts: page.listParts },
		title: titleOf(address.kind, dataset, words),
		description: descriptionOf(address.kind, dataset, words),
		body: address.kind === 'list' ? fillSlot(drawn, 'list-slot', list) : drawn,
		head: address.kind === 'embed' ? head : head + metadata(dataset, words, data.root),
		css: poster?.css ?? '',
		notice: noticeOf(address.kind, words),
		picture: pictureFile(words, null),
		publicAddress: dataset.settings.address,
		files: isFetched ? Object.fromEntries(parts.map(({ file, html }) => [file, html])) : {}
	};
}

async function namesIn(language: string): Promise<readonly Orientation[]> {
	return (await orientation[language]?.())?.default ?? [];
}

function noticeOf(kind: PageKind, { messages }: Words): ArrivalNotice {
	const { asked, reload } = messages.arrival;
	return { missing: messages.arrival.missing[kind], asked, reload };
}

async function pageData({ kind, language, root }: PageAddress): Promise<PageData> {
	const words = await loadWords(language);
	const addressOf = (other: PageKind) => root + pageAddress(other, words).folder;
	return {
		kind,
		language,
		root,
		list: kind === 'list' ? '' : addressOf('list'),
		story: tellsStory ? addressOf('story') : '',
		listParts: [],
		languages: await languages(kind)
	};
}

async function languages(kind: PageKind): Promise<PageData['languages']> {
	const all = await Promise.all(LANGUAGES.map(loadWords));
	return all.map((words) => ({
		code: words.language,
		name: words.messages.languageName,
		folder: languageFolder(words.language),
		page: pageAddress(kind, words).folder
	}));
}
