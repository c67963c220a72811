/**
 * The dialects in which pages are told how high a frame is. A page understands one of them and passes over the rest, so
 * all are spoken; some only once the page has given the frame a name. A host with another dialect is one entry here.
 */
import type { MapHeight } from './embed';

/** CSS pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** What a dialect knows of its own frame. */
export interface EmbeddedPage {
	/** The address that the page gave the frame, before a reader changed anything. */
	readonly address: URL;
	/** The fragment of the address now: some pages add to it later. */
	readonly hash: string;
}

export interface Dialect {
	/** Messages that tell a size. None where the page has not said yet how to address it. */
	readonly tell: (size: Size, page: EmbeddedPage) => readonly unknown[];
	/** Whether a message from the page asks for the size, after which `tell` knows what the page said. */
	readonly asks?: (message: unknown) => boolean;
}

/** New ones for each frame: some remember what the page called it. */
export function dialects(): Dialect[] {
	return Object.values(DIALECTS).map((dialect) => dialect());
}

export const DIALECTS = {
	/** Our own, which `embed.js` and the one-line listener understand. */
	map: (): Dialect => ({
		tell: ({ height }) => [{ type: 'map:height', version: 1, height } satisfies MapHeight]
	}),

	/** AMP's `amp-iframe`; @newswire/frames, which asks; NPR's sidechain. */
	amp: (): Dialect => ({
		tell: ({ height }) => [{ sentinel: 'amp', type: 'embed-size', height }],
		asks: (message) => fieldOf(message, 'type') === 'frames-init'
	}),

	/** pym.js, which names the frame in its address and asks by telling its own width. */
	pym: (): Dialect => ({
		tell: ({ height }, { address }) => {
			const name = address.searchParams.get('childId');
			return name === null ? [] : [['pym', name, 'height', height].join('xPYMx')];
		},
		asks: (message) => /^pymxPYMx.*xPYMxwidthxPYMx/.test(textOf(message))
	}),

	/** Datawrapper. Old listeners look for a frame whose address holds the name, new ones for the frame that spoke. */
	datawrapper: (): Dialect => ({
		tell: ({ height }, { address }) => {
			const name = address.pathname + address.search;
			return [{ 'datawrapper-height': { [SELECTABLE.test(name) ? name : 'map']: height } }];
		}
	}),

	/** The Guardian's iframeMessenger, which reads texts alone. */
	guardian: (): Dialect => ({
		tell: ({ height }) => [JSON.stringify({ type: 'set-height', value: height })]
	}),

	/** WordPress, which hides a frame until it has spoken. The secret may be added while the frame loads. */
	wordPress: (): Dialect => ({
		tell: ({ height }, { hash }) => {
			const [, secret] = /[#?&]secret=([a-zA-Z0-9]+)/.exec(hash) ?? [];
			return secret === undefined ? [] : [{ message: 'height', value: height, secret }];
		},
		asks: (message) => fieldOf(message, 'message') === 'ready'
	}),

	/** iframe-resizer up to 4, and what understands it: nothing is said before the page has named the frame. */
	iframeResizer: (): Dialect => {
		let name: string | null = null;
		return {
			tell: ({ width, height }) =>
				name === null ? [] : [`[iFrameSizer]${name}:${height}:${width}:resizeObserver`],
			asks: (message) => {
				const [, command, start] = /^\[iFrameSizer\]([^:]+)(:)?/.exec(textOf(message)) ?? [];
				if (start !== undefined) name = command ?? null;
				return command !== undefined;
			}
		};
	},

	/** @open-iframe-resizer/core. */
	openIframeResizer: (): Dialect => {
		let isAsked = false;
		return {
			tell: ({ width, height }) => (isAsked ? [{ type: 'iframe-resized', width, height }] : []),
			asks: (message) => {
				const type = fieldOf(message, 'type');
				const isOurs = type === 'iframe-child-init' || type === 'iframe-get-child-dimensions';
				isAsked ||= isOurs;
				return isOurs;
			}
		};
	}
} satisfies Record<string, () => Dialect>;

/** What may stand between quotation marks in the selector that a listener writes. */
const SELECTABLE = /^[\w\-.~%!$&()*+,;=:@/?]+$/;

function textOf(message: unknown): string {
	return typeof message === 'string' ? message : '';
}

function fieldOf(message: unknown, name: string): unknown {
	const isHolder = typeof message === 'object' && message !== null;
	return isHolder ? (message as Record<string, unknown>)[name] : undefined;
}
