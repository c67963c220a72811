/** A page as text: what is said of it in its head, its rendered body, and the script that takes over. */
import { SHARE } from '../poster/picture/shareSize';
import { PAGE_DATA_ID, type PageData } from '../ui/page/pageData';
import type { PageAddress } from './pages';

/** What a page says where its scripts do not arrive. */
export interface ArrivalNotice {
	readonly missing: string;
	/** That what the address asked for is not shown. */
	readonly asked: string;
	readonly reload: string;
}

export interface TemplatePage {
	readonly address: PageAddress;
	readonly data: PageData;
	readonly title: string;
	readonly description: string;
	readonly body: string;
	readonly head: string;
	readonly css: string;
	readonly notice: ArrivalNotice;
	/** What other sites show beside a link, from the output folder. */
	readonly picture: string;
	/** Where the pages are published; null where nobody has said. */
	readonly publicAddress: string | null;
}

export function pageHtml({
	address,
	data,
	title,
	description,
	body,
	head,
	css,
	notice,
	picture,
	publicAddress
}: TemplatePage): string {
	const isEmbed = address.kind === 'embed';
	const at = (folder: string) =>
		publicAddress === null
			? address.root + folder
			: new URL(folder, publicAddress.replace(/\/?$/, '/')).href;
	// A frame shows what the page it is cut from shows.
	const own = isEmbed ? languageOf(data).folder : address.folder;
	const alternates = data.languages.map(
		({ code, page }) => `<link vite-ignore rel="alternate" hreflang="${code}" href="${at(page)}" />`
	);
	return [
		'<!doctype html>',
		`<html lang="${address.language}">`,
		'<head>',
		'<meta charset="utf-8" />',
		'<meta name="viewport" content="width=device-width, initial-scale=1" />',
		`<title>${escapeText(title)}</title>`,
		`<meta name="description" content="${escapeText(description)}" />`,
		`<meta property="og:title" content="${escapeText(title)}" />`,
		`<meta property="og:description" content="${escapeText(description)}" />`,
		'<meta property="og:type" content="article" />',
		...(publicAddress === null ? [] : pictureTags(at(picture), title)),
		'<meta name="color-scheme" content="light dark" />',
		`<link rel="icon" type="image/svg+xml" href="/favicon.svg" />`,
		`<link vite-ignore rel="canonical" href="${at(own)}" />`,
		...alternates,
		...(isEmbed ? ['<meta name="robots" content="noindex" />'] : []),
		`<script type="application/json" id="${PAGE_DATA_ID}">${escapeScript(JSON.stringify(data))}</script>`,
		head,
		`<style>${css}</style>`,
		'<script type="module" src="/src/main.ts"></script>',
		'</head>',
		'<body>',
		noticeHtml(notice),
		`<div id="app">${body}</div>`,
		'</body>',
		'</html>',
		''
	].join('\n');
}

/** Networks want whole addresses: a page that does not know its own names no picture. */
function pictureTags(address: string, title: string): string[] {
	const { width, height, sharpness } = SHARE;
	return [
		`<meta property="og:image" content="${escapeText(address)}" />`,
		`<meta property="og:image:width" content="${width * sharpness}" />`,
		`<meta property="og:image:height" content="${height * sharpness}" />`,
		`<meta property="og:image:alt" content="${escapeText(title)}" />`,
		'<meta name="twitter:card" content="summary_large_image" />'
	];
}

function noticeHtml({ missing, asked, reload }: ArrivalNotice): string {
	return [
		'<p id="arrival" role="alert">',
		escapeText(missing),
		`<span class="asked">${escapeText(asked)}</span>`,
		`<button type="button">${escapeText(reload)}</button>`,
		'</p>'
	].join('\n');
}

function languageOf({ languages, language }: PageData): PageData['languages'][number] {
	const found = languages.find(({ code }) => code === language);
	if (found === undefined) throw new Error(`The page is in ${language}, which no page is in.`);
	return found;
}

function escapeText(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** JSON that cannot end the block it stands in. */
function escapeScript(json: string): string {
	return json.replaceAll('<', '\\u003c');
}
