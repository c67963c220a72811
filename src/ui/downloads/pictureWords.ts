/** What a picture of the map says, in the page's words. */
import type { Scene } from '../../scene/scene';
import { outsideCountries } from '../../model/marks/outside';
import type { Position } from '../../geometry/position';
import { addressOf, type Page } from '../page/page';

/** « Ailleurs, hors du cadre : Canada 2, Australie 3 »; empty where all is seen. */
export function outsideWords(
	{ dataset, marks }: Scene,
	{ locale }: Page,
	isSeen: (position: Position) => boolean
): string {
	const named = outsideCountries(marks, isSeen).map(
		({ code, count }) => `${locale.text(dataset.countries[code]?.name ?? {})} ${count}`
	);
	return named.length === 0
		? ''
		: locale.messages.labelled(locale.messages.outside, named.join(', '));
}

/** Date, licence, borders, and the address of what is seen. */
export function credits(page: Page): string[] {
	const { explorer, locale } = page;
	const { story } = explorer.dataset;
	const { messages, format } = locale;
	return [
		[
			`${messages.dataOf(format.date(story.checked))}.`,
			`${messages.labelled(messages.licence, story.licence.name)}.`,
			messages.boundaries
		].join(' '),
		addressOf(page)
	];
}
