/** Partial dates in words, as precise as they are known. */
import type { DateParts, FormatRules } from './formatRules';

/** Dates are ISO 8601: `2021`, `2021-02` or `2021-02-20`. */
export interface DateSpan {
	readonly start: string;
	readonly end: string | null;
	readonly inferred: boolean;
}

/** « 2021 », « février 2021 », « 20 février 2021 »; a date with a month that does not exist as it was published. */
export function formatDate(rules: FormatRules, date: string): string {
	const parts = partsOf(date);
	return parts === null ? date : rules.date(parts);
}

/** « du 20 février au 3 avril 2021 »: the start leaves out what the end repeats. */
export function formatDateRange(rules: FormatRules, span: DateSpan | null): string {
	if (span === null) return rules.unknownDate;
	const { start, end, inferred } = span;
	const dates =
		end === null || end === start ? formatDate(rules, start) : joinDates(rules, start, end);
	return inferred ? `${dates} (${rules.inferredDate})` : dates;
}

/** « 2008–2026 »; one year where both ends share it or no end is known. */
export function formatYears(start: string, end: string | null): string {
	const first = start.slice(0, 4);
	const last = (end ?? start).slice(0, 4);
	return first === last ? first : `${first}–${last}`;
}

function partsOf(date: string): DateParts | null {
	const [year = '', month, day] = date.split('-');
	if (month === undefined) return { year };
	if (!(Number(month) >= 1 && Number(month) <= 12)) return null;
	return { year, month: Number(month), day: day === undefined ? undefined : Number(day) };
}

function joinDates(rules: FormatRules, start: string, end: string): string {
	const from = partsOf(start);
	const to = partsOf(end);
	return from === null || to === null
		? `${formatDate(rules, start)} – ${formatDate(rules, end)}`
		: rules.dateRange(withoutShared(from, to), to);
}

/** A month goes only where a day remains, a year only where a month does. */
function withoutShared(from: DateParts, to: DateParts): DateParts {
	if (from.year !== to.year || !from.month || !to.month) return from;
	if (from.month !== to.month) return { month: from.month, day: from.day };
	// a month and a day in it are two dates that share nothing
	return from.day && to.day ? { day: from.day } : from;
}
