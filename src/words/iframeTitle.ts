/** What an embedded map is called: by its story, then by what was chosen of it. */
import type { Locale } from '../i18n/locale';
import { CONTEXT } from '../model/choice';
import type { Outline, PartialDate } from '../model/types';

interface Chosen {
	/** Null for all. */
	readonly operations: readonly string[] | null;
	readonly from: PartialDate | null;
	readonly to: PartialDate | null;
	readonly measure: string | null;
}

export function iframeTitle(chosen: Chosen, story: Outline, locale: Locale): string {
	const { messages, text, format } = locale;
	const operations = (chosen.operations ?? []).map((id) => {
		const operation = story.operations.find((candidate) => candidate.id === id);
		return operation ? text(operation.name) : id === CONTEXT ? messages.context : id;
	});
	const measure = story.measures.find(({ id }) => id === chosen.measure);
	const parts = [
		text(story.story.title),
		...(operations.length > 0 ? [format.list(operations)] : []),
		...(measure ? [text(measure.label)] : []),
		...[chosen.from, chosen.to].flatMap((date, index) =>
			date === null
				? []
				: [`${(index === 0 ? messages.from : messages.to).toLowerCase()} ${format.date(date)}`]
		)
	];
	return messages.share.iframeTitle(parts.join(', '));
}
