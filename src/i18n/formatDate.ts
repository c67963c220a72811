/** Partial dates in words, as precise as they are known. */
import type { DatePrecision, DateWords, FormatRules } from './formatRules';

/** Dates are ISO 8601: `2021`, `2021-02` or `2021-02-20`. */
export interface DateSpan {
	readonly start: string;
	readonly end: string | null;
	readonly inferred: boolean;
}

/** « 2021 », « février 2021 », « 20 février 2021 ». */
export function formatDate(rules: FormatRules, date: string): string {
	return writeDate(rules, date, partsOf(date));
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

interface DateParts {
	readonly year: string;
	readonly month?: string | undefined;
	readonly day?: string | undefined;
}

function partsOf(date: string): DateParts {
	const [year = '', month, day] = date.split('-');
	return { year, month, day };
}

function joinDates(rules: FormatRules, start: string, end: string): string {
	const from = partsOf(start);
	const to = partsOf(end);
	return rules.dateRange(
		describe(writeDate(rules, start, withoutShared(from, to)), from),
		describe(writeDate(rules, end, to), to)
	);
}

/** A month goes only where a day remains, a year only where a month does. */
function withoutShared(from: DateParts, to: DateParts): Partial<DateParts> {
	if (from.year !== to.year || !from.month || !to.month) return from;
	const repeatsMonth = from.month === to.month && from.day && to.day;
	return repeatsMonth ? { day: from.day } : { month: from.month, day: from.day };
}

function describe(text: string, parts: DateParts): DateWords {
	const precision: DatePrecision = parts.day ? 'day' : parts.month ? 'month' : 'year';
	return { text, precision };
}

/** A date with a month that does not exist is written as it was published. */
function writeDate(rules: FormatRules, date: string, parts: Partial<DateParts>): string {
	const month = parts.month && rules.months[Number(parts.month) - 1];
	if (parts.month && !month) return date;
	const day = parts.day && rules.day(Number(parts.day));
	return [day, month, parts.year].filter(Boolean).join(' ');
}
