/**
 * What an editor pastes into an article: one line each, because editors of text break longer ones; whole addresses;
 * and a link that still works where a filter takes the frame, the script or the attributes away.
 */

import { IFRAME_ATTRIBUTES } from './iframeAttributes';

/** What is page, in whole addresses. */
export interface Embedding {
	/** The folder that holds all pages; ends with a slash. */
	readonly home: string;
	/** The frame that fills the height it is given, and the one that tells which it needs. */
	readonly fixed: string;
	readonly auto: string;
	/** The same view on the full page. */
	readonly full: string;
	/** Where a link to it leads: an open chapter has a page of its own. */
	readonly shared: string;
	readonly picture: string;
	readonly title: string;
	/** The words of the link to the full page. */
	readonly more: string;
	/** CSS pixels. */
	readonly height: number;
	/** Width to height such as `4/3`; null where the height is the same at every width. */
	readonly ratio: string | null;
}

/** From what every system takes to what only some do. */
export const SNIPPETS = {
	/** A frame of a given height. */
	frame: (embedding) => figure(frame(embedding.fixed, embedding, embedding.ratio), embedding),

	/** A frame as high as its content, with the one line of script that listens to it. */
	listener: (embedding) => figure(frame(embedding.auto, embedding, null), embedding) + LISTENER,

	/** An element that loads when it comes near, holds the picture until then, and has methods and events. */
	element: (embedding) => {
		const { auto, height, home, title } = embedding;
		const open = tag('map-embed', { src: auto, title, height });
		const script = tag('script', { async: '', src: `${home}embed.js` });
		return `${open}${linkedPicture(embedding)}</map-embed>${script}</script>`;
	},

	/** A picture that leads to the map: newsletters, AMP, feeds. */
	picture: linkedPicture
} satisfies Readonly<Record<string, (embedding: Embedding) => string>>;

export type SnippetKind = keyof typeof SNIPPETS;

const LISTENER =
	'<script>addEventListener("message",function(e){var d=e.data,f=document.getElementsByTagName("iframe"),i=f.length;' +
	'if(d&&d.type==="map:height")while(i--)if(f[i].contentWindow===e.source)f[i].height=d.height})</script>';

function frame(src: string, { title, height }: Embedding, ratio: string | null): string {
	const shape = ratio === null ? '' : `;height:auto;aspect-ratio:${ratio}`;
	const open = tag('iframe', {
		title,
		src,
		width: 600,
		height,
		style: `border:0;display:block;width:100%${shape}`,
		...IFRAME_ATTRIBUTES
	});
	return `${open}</iframe>`;
}

function linkedPicture({ shared, picture, title }: Embedding): string {
	const image = tag('img', {
		src: picture,
		alt: title,
		width: 1200,
		height: 630,
		style: 'max-width:100%;height:auto'
	});
	return `${tag('a', { href: shared })}${image}</a>`;
}

function figure(content: string, { full, more }: Embedding): string {
	return `<figure style="margin:0">${content}<figcaption>${tag('a', { href: full })}${escapeText(more)}</a></figcaption></figure>`;
}

/** The start of an element. An attribute of no text stands alone. */
function tag(name: string, attributes: Readonly<Record<string, string | number>>): string {
	const written = Object.entries(attributes).map(([attribute, value]) =>
		value === '' ? attribute : `${attribute}="${escapeText(String(value))}"`
	);
	return `<${[name, ...written].join(' ')}>`;
}

/** Without a line break, which would break the line. */
function escapeText(text: string): string {
	return text
		.replace(/\s*\n\s*/g, ' ')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
