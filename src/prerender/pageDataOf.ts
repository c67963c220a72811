/** What a built page says it is. */
import { PAGE_DATA_ID, type PageData } from '../ui/page/pageData';

/** Throws where it does not say. */
export function pageDataOf(html: string): PageData {
	const [, json] = new RegExp(`id="${PAGE_DATA_ID}">([^<]+)<`).exec(html) ?? [];
	if (json === undefined) throw new Error('A page does not say what it is.');
	return JSON.parse(json) as PageData;
}
