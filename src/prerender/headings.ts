/** What a page is called, and what it is said to hold, for browsers and search engines. */
import type { Locale } from '../i18n/locale';
import { wholeChoice } from '../model/choice';
import type { Dataset } from '../model/types';
import type { Chapter } from '../model/chapters';
import { select } from '../model/visible/select';
import type { PageKind } from '../ui/page/pageData';
import { plainProse } from '../words/prose';

/** The story's title, after what the page itself is called where it is not the map. */
export function titleOf(
	kind: PageKind,
	{ story }: Dataset,
	{ messages, text }: Locale,
	chapter: Chapter | null
): string {
	const title = text(story.title);
	if (chapter !== null) return `${text(chapter.title)} – ${title}`;
	if (kind === 'list') return `${messages.list} – ${title}`;
	if (kind === 'story') return `${messages.story.title} – ${title}`;
	return kind === 'sources' ? `${messages.sourcesPage} – ${title}` : title;
}

export function descriptionOf(
	kind: PageKind,
	dataset: Dataset,
	locale: Locale,
	chapter: Chapter | null
): string {
	const { messages, format } = locale;
	const [opening] = chapter?.paragraphs ?? [];
	if (opening !== undefined) return plainProse(opening, dataset, locale);
	if (kind === 'sources') {
		return messages.sourcesDescription(Object.keys(dataset.sources).length);
	}
	if (kind === 'list') {
		const { span } = select(dataset, wholeChoice(dataset));
		const years = span && format.years(String(span[0]), String(span[1]));
		return messages.listDescription(dataset.events.length, years);
	}
	if (kind === 'story') return plainProse(dataset.story.standfirst, dataset, locale);
	return plainProse(dataset.story.finding, dataset, locale);
}
