/** The one sentence that says what is seen: on the page, in saved files, in the published ones. */
import type { Locale } from '../i18n/locale';
import { CONTEXT } from '../model/choice';
import type { Visible } from '../model/visible/select';
import { countTimings } from '../model/visible/timing';
import type { Outline } from '../model/types';
import { isOneDay, periodWords } from './period';

export function sentenceOf(visible: Visible, dataset: Outline, locale: Locale): string {
	const { messages, format } = locale;
	const { choice, events, unlocated, undated, span } = visible;
	const period = periodWords(choice, locale);
	if (choice.operations.length === 0 || choice.kinds.length === 0) return messages.nothingShown;
	return messages.sentence({
		shown: events.length,
		total: dataset.events.length,
		operations: choice.operations.filter((id) => id !== CONTEXT).length,
		shared: countShared(visible),
		years: period ?? (span && format.years(String(span[0]), String(span[1]))),
		timed:
			period === null
				? null
				: { isDay: isOneDay(choice), ...countTimings(visible.timings.values()) },
		unlocated: unlocated.length,
		undated: undated.length,
		isSingleSourced: choice.sources === 'one'
	});
}

/** Events that are shown for one operation and belong to another as well, which is not chosen. */
function countShared({ events, choice }: Visible): number {
	const chosen = new Set(choice.operations);
	return events.filter(({ operations }) => operations.some((id) => !chosen.has(id))).length;
}
