/** The chosen dates, as exact as they were chosen. */
import type { Locale } from '../i18n/locale';
import type { Choice } from '../model/choice';
import { earliest } from '../model/dates';
import type { Event } from '../model/types';
import type { Visible } from '../model/visible/select';

/** « 9 mars 2021 », « du 20 février au 3 avril 2021 », « dès mars 2021 »; null where no date is chosen. */
export function periodWords(
	{ from, to }: Pick<Choice, 'from' | 'to'>,
	locale: Locale
): string | null {
	const { format, messages } = locale;
	if (from !== null && to !== null) {
		// what ends within the time that it begins with begins with its first day
		const start = to.startsWith(from) ? earliest(from).slice(0, to.length) : from;
		return format.dateRange({ start, end: to, inferred: false });
	}
	if (from !== null) return messages.periodFrom(format.date(from), isDay(from));
	return to === null ? null : messages.periodTo(format.date(to), isDay(to));
}

/** Whether the dates are a single day. */
export function isOneDay({ from, to }: Pick<Choice, 'from' | 'to'>): boolean {
	return from !== null && from === to && isDay(from);
}

/** What is said beside an event that the dates merely touch; empty for the others. */
export function timingWords({ id }: Event, { timings }: Visible, { messages }: Locale): string {
	return timings.get(id) === 'underWay' ? messages.underWay : '';
}

function isDay(date: string): boolean {
	return date.length === 10;
}
