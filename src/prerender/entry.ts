/** What the build loads to render pages: everything but the map. */
import dataset from 'virtual:dataset';
import { orientation } from 'virtual:parts';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import App from '../App.svelte';
import Chapter from '../Chapter.svelte';
import Embed from '../Embed.svelte';
import List from '../List.svelte';
import Sources from '../Sources.svelte';
import Story from '../Story.svelte';
import { LANGUAGES, loadLocale, type Locale } from '../i18n/locale';
import { Explorer } from '../state/explorer.svelte';
import { Fetched } from '../state/fetched.svelte';
import type { Chapter as StoryChapter } from '../model/chapters';
import type { Orientation } from '../model/types';
import type { PageData, PageKind } from '../ui/page/pageData';
import type { Page } from '../ui/page/page';
import type { MapPageProperties } from '../usePage.svelte';
import { descriptionOf, titleOf } from './headings';
import { chapterSources } from './chapterSources';
import { listParts } from './list';
import { metadata } from './metadata';
import { languageFolder, pageAddress, pagesIn, type PageAddress } from './pages';
import { pagePoster } from './poster';
import { fillSlot, inertControls } from './replace';
import { roomyHome } from './roomyHome';
import { pictureFile, sharePicture } from './sharePicture';
import { sitemap } from './sitemap';
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

const PAGES: Readonly<Record<PageKind, Component<MapPageProperties>>> = {
	explore: App,
	embed: Embed,
	list: List,
	sources: Sources,
	story: Story,
	chapter: Chapter
};

const DRAWS_MAP: readonly PageKind[] = ['explore', 'embed', 'story', 'chapter'];
const HOLDS_LIST: readonly PageKind[] = ['explore', 'list'];

/** A page for the story is made where there is one. */
const tellsStory = dataset.story.chapterIds.length > 0;

export async function addresses(): Promise<PageAddress[]> {
	const languages = await Promise.all(LANGUAGES.map(loadLocale));
	return languages.flatMap((locale) => pagesIn(locale, dataset.story.chapterIds));
}

/** The file that search engines read, where the pages have a public address. */
export async function siteFiles(): Promise<Record<string, string>> {
	const map = sitemap(await addresses(), dataset.settings.address);
	return map === null ? {} : { 'sitemap.xml': map };
}

/** Every claim as a table in each language, by file. */
export function tables(): Promise<Record<string, string>> {
	return tablesOf(dataset);
}

/** What draws each picture that other sites show beside a link, in each language, by file. */
export async function pictures(): Promise<Record<string, () => Promise<Buffer>>> {
	const drawn = LANGUAGES.map(async (language) => {
		const locale = await loadLocale(language);
		const names = await namesIn(language);
		return [null, ...dataset.story.chapters].map(
			(chapter) =>
				[pictureFile(locale, chapter), () => sharePicture(dataset, locale, names, chapter)] as const
		);
	});
	return Object.fromEntries((await Promise.all(drawn)).flat());
}

/** Renders one page as it stands before the reader touches it. */
export async function renderPage(address: PageAddress): Promise<RenderedPage> {
	const data = await pageData(address);
	const locale = await loadLocale(address.language);
	const chapter = chapterOf(address);
	const explorer = new Explorer(dataset, address.language);
	explorer.tell(address.chapter);
	const bare: Page = {
		...data,
		explorer,
		locale,
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
	const listed = address.kind === 'list' ? fillSlot(drawn, 'list-slot', list) : drawn;
	return {
		address,
		data: { ...data, listParts: page.listParts },
		title: titleOf(address.kind, dataset, locale, chapter),
		description: descriptionOf(address.kind, dataset, locale, chapter),
		body:
			chapter === null
				? listed
				: fillSlot(listed, 'chapter-sources', chapterSources(page, chapter)),
		head: address.kind === 'embed' ? head : head + metadata(dataset, locale, data.root),
		css: poster?.css ?? '',
		notice: noticeOf(address.kind, locale),
		picture: pictureFile(locale, chapter),
		publicAddress: dataset.settings.address,
		files: isFetched ? Object.fromEntries(parts.map(({ file, html }) => [file, html])) : {}
	};
}

function chapterOf({ chapter }: PageAddress): StoryChapter | null {
	return dataset.story.chapters.find(({ id }) => id === chapter) ?? null;
}

async function namesIn(language: string): Promise<readonly Orientation[]> {
	return (await orientation[language]?.())?.default ?? [];
}

function noticeOf(kind: PageKind, { messages }: Locale): ArrivalNotice {
	const { asked, reload } = messages.arrival;
	return { missing: messages.arrival.missing[kind], asked, reload };
}

async function pageData(address: PageAddress): Promise<PageData> {
	const { kind, chapter, language, root } = address;
	const told = chapterOf(address);
	const locale = await loadLocale(language);
	const addressOf = (other: PageKind) => root + pageAddress(other, locale).folder;
	return {
		kind,
		language,
		root,
		list: kind === 'list' ? '' : addressOf('list'),
		story: tellsStory ? addressOf('story') : '',
		chapter,
		home: told && roomyHome(told.bounds),
		listParts: [],
		languages: await languages(address)
	};
}

async function languages({ kind, chapter }: PageAddress): Promise<PageData['languages']> {
	const all = await Promise.all(LANGUAGES.map(loadLocale));
	return all.map((locale) => ({
		code: locale.language,
		name: locale.messages.languageName,
		folder: languageFolder(locale.language),
		page: pageAddress(kind, locale, chapter).folder
	}));
}
