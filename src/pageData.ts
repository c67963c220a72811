/** What a page is told about itself by the build, in a block of data that is never run. */

export type PageKind = 'explore' | 'embed' | 'sources';

export interface PageData {
	readonly kind: PageKind;
	readonly language: string;
	/** From the page to the folder that holds them all. */
	readonly root: string;
	/** The address of the page that holds the list of events; empty where it is this one. */
	readonly list: string;
	readonly languages: readonly {
		readonly code: string;
		readonly name: string;
		readonly folder: string;
	}[];
}

export const PAGE_DATA_ID = 'page';

/** Throws where the page does not say what it is. */
export function readPageData(document: Document): PageData {
	const text = document.getElementById(PAGE_DATA_ID)?.textContent;
	if (!text) throw new Error('The page does not say what it is.');
	return JSON.parse(text) as PageData;
}
