/** What a page is told about itself by the build, in a block of data that is never run. */

import type { Bounds } from '../../geometry/position';

export type PageKind = 'explore' | 'embed' | 'list' | 'sources' | 'story' | 'chapter';

/** A piece of the list of events, written by the build. */
export interface ListPart {
	/** From the folder that holds all pages. */
	readonly file: string;
	/** How many events it holds, in the order of all. */
	readonly count: number;
}

export interface PageData {
	readonly kind: PageKind;
	readonly language: string;
	/** From the page to the folder that holds them all. */
	readonly root: string;
	/** The address of the page that holds the list of events; empty where it is this one. */
	readonly list: string;
	/** The address of the page that tells the story from beginning to end; empty where the map tells none. */
	readonly story: string;
	/** The chapter that the page tells by itself; null on all other pages. */
	readonly chapter: string | null;
	/** Where the map of that chapter was drawn. */
	readonly home: { readonly portrait: Bounds; readonly landscape: Bounds } | null;
	/** The list in pieces, to be fetched where the page does not hold it. */
	readonly listParts: readonly ListPart[];
	readonly languages: readonly {
		readonly code: string;
		readonly name: string;
		/** Where its pages are, from `root`. */
		readonly folder: string;
		/** Where this very page is in it. */
		readonly page: string;
	}[];
}

export const PAGE_DATA_ID = 'page';

/** Throws where the page does not say what it is. */
export function readPageData(document: Document): PageData {
	const text = document.getElementById(PAGE_DATA_ID)?.textContent;
	if (!text) throw new Error('The page does not say what it is.');
	return JSON.parse(text) as PageData;
}
