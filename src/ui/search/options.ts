/** What a search found, as the reader is offered it. */
import { countriesOf, type Entry, type Sort } from '../../model/search/entries';
import { passageFor } from '../../model/search/marked';
import type { Answer } from '../../model/search/search';
import { findEvent } from '../../model/find';
import type { Selection } from '../../model/marks/selection';
import type { Dataset, Event } from '../../model/types';
import { eventFigure } from '../../words/eventFigure';
import { homeOf, type Page } from '../page/page';

export interface Option {
	readonly title: string;
	/** What tells it from others, in its own line. */
	readonly detail: string;
	/** Other words in which it was found. */
	readonly passage: { readonly text: string; readonly language: string | null } | null;
	/** The reader's own choice hides it. */
	readonly isHidden: boolean;
	readonly leadsTo: Target;
}

/** What opens on the map, an address, or words to search for. */
export type Target =
	| { readonly type: 'selection'; readonly selection: Selection }
	| { readonly type: 'address'; readonly address: string }
	| { readonly type: 'words'; readonly words: string };

export interface OptionGroup {
	readonly sort: Sort | 'near';
	readonly options: readonly Option[];
	readonly total: number;
}

export function optionGroups(answer: Answer, whole: Dataset, page: Page): OptionGroup[] {
	const near = answer.near.map((locale) => nearOption(locale));
	if (near.length > 0) return [{ sort: 'near', options: near, total: near.length }];
	return answer.groups.map(({ sort, entries, total }) => ({
		sort,
		total,
		options: entries.flatMap((entry) => optionOf(entry, answer, whole, page))
	}));
}

function nearOption(words: string): Option {
	return {
		title: words,
		detail: '',
		passage: null,
		isHidden: false,
		leadsTo: { type: 'words', words }
	};
}

function optionOf(entry: Entry, { terms }: Answer, whole: Dataset, page: Page): Option[] {
	const described = describe(entry, whole, page);
	if (described === null) return [];
	const shown = [described.title, described.detail];
	return [{ ...described, passage: passageFor(entry, terms, shown, page.language) }];
}

type Described = Omit<Option, 'passage'> | null;

function describe(entry: Entry, whole: Dataset, page: Page): Described {
	if (entry.sort === 'fact') return describeFact(entry.id, whole, page);
	if (entry.sort === 'country') return describeCountry(entry.id, page);
	if (entry.sort === 'place') return describePlace(entry.id, page);
	return describeSource(entry.id, whole, page);
}

function describeFact(id: string, whole: Dataset, { explorer, locale }: Page): Described {
	const event = findEvent(whole, id);
	if (event === null) return null;
	const { format, text } = locale;
	const figure = eventFigure(explorer.visible.shown.get(id) ?? [], whole, locale);
	return {
		title: text(event.title),
		detail: [format.dateRange(event.date), text(event.place.name), figure]
			.filter(Boolean)
			.join(' · '),
		isHidden: !explorer.visible.events.some((visible) => visible.id === id),
		leadsTo: { type: 'selection', selection: { type: 'event', id } }
	};
}

function describeCountry(code: string, page: Page): Described {
	const country = page.explorer.dataset.countries[code];
	if (country === undefined) return null;
	const selection = { type: 'country', code } as const;
	const counted = countFacts((event) => countriesOf(event).includes(code), page);
	return {
		title: page.locale.text(country.name),
		...counted,
		leadsTo: { type: 'selection', selection }
	};
}

function describePlace(id: string, page: Page): Described {
	const isThere = ({ place }: Event) => place.id === id;
	const place = page.explorer.dataset.events.find(isThere)?.place;
	if (place === undefined) return null;
	const selection = { type: 'places', ids: [id] } as const;
	const counted = countFacts(isThere, page);
	return {
		title: page.locale.text(place.name),
		...counted,
		leadsTo: { type: 'selection', selection }
	};
}

/** How many facts there are, and whether the reader's choice hides all of them. */
function countFacts(isCounted: (event: Event) => boolean, { explorer, locale }: Page) {
	const { messages } = locale;
	const total = explorer.dataset.events.filter(isCounted).length;
	const shown = explorer.visible.events.filter(isCounted).length;
	const counted = messages.countEvents(total);
	return {
		detail: shown === total || shown === 0 ? counted : messages.countShown(shown, total),
		isHidden: shown === 0 && total > 0
	};
}

function describeSource(id: string, { sources }: Dataset, page: Page): Described {
	const source = sources[id];
	if (source === undefined) return null;
	const { format } = page.locale;
	return {
		title: source.title ?? source.publisher,
		detail: [source.title && source.publisher, source.date && format.date(source.date), id]
			.filter(Boolean)
			.join(' · '),
		isHidden: false,
		leadsTo: { type: 'address', address: `${homeOf(page)}sources/#${id}` }
	};
}
