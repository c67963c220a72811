/** Days of the calendar as prose writes them. */
import type { PartialDate } from '../../model/types';
import type { PublishedEvent } from '../content';

/** A day of a month, « 9 mars » or "9 March", and where its number ends. */
interface WrittenDay {
	readonly text: string;
	/** `03-09`. */
	readonly day: string;
}

/** The text without the days on which one of the events, or one of its claims, is dated. */
export function withoutDatesOf(
	events: readonly PublishedEvent[],
	text: string,
	language: string
): string {
	const known = new Set(events.flatMap(datesOf).map((date) => date.slice(5)));
	return daysIn(text, language)
		.filter(({ day }) => known.has(day))
		.reduce((rest, { text: written }) => rest.replace(written, ''), text);
}

function daysIn(text: string, language: string): WrittenDay[] {
	return monthPatterns(language).flatMap((pattern, index) =>
		[...text.matchAll(pattern)].map(([written, day = '']) => ({
			text: written,
			day: `${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
		}))
	);
}

const patternsRead = new Map<string, readonly RegExp[]>();

function monthPatterns(language: string): readonly RegExp[] {
	const patterns = patternsRead.get(language) ?? monthsOf(language).map(dayOf);
	patternsRead.set(language, patterns);
	return patterns;
}

function dayOf(month: string): RegExp {
	return new RegExp(`(?<!\\d)(\\d{1,2})(?:er|[.])?[ \\u00a0]${month}`, 'giu');
}

/** As they stand behind the number of a day. */
function monthsOf(language: string): string[] {
	const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' });
	return Array.from({ length: 12 }, (_, month) => {
		const parts = format.formatToParts(new Date(2020, month, 15));
		return parts.find(({ type }) => type === 'month')?.value ?? '';
	});
}

function datesOf({ properties: { date, figures } }: PublishedEvent): PartialDate[] {
	const claims = (figures ?? []).flatMap((figure) => figure.claims);
	return [date?.start, date?.end, ...claims.map(({ asOf }) => asOf)].filter(
		(known) => typeof known === 'string'
	);
}
