/** Every date that is published, and how partial dates compare. */
import { earliest, latest } from '../model/dates';
import type { PartialDate } from '../model/types';
import { claimsOf, type Content, type PublishedEvent } from './content';
import { INDEX, PROCEEDINGS, SOURCES } from './files';
import { inFile, type Where } from './problem';

export interface DateAt {
	readonly where: Where;
	readonly path: string;
	readonly date: PartialDate;
	/** Announced: it may lie after the day of the last check. */
	readonly scheduled: boolean;
}

export function* datesOf(content: Content): Generator<DateAt> {
	for (const where of content.operations) {
		const { start, end } = where.operation.dates;
		yield* dated(where, false, { 'operation.dates.start': start, 'operation.dates.end': end });
	}
	for (const event of content.events) yield* eventDates(event);
	for (const [id, { date }] of Object.entries(content.sources)) {
		yield* dated(inFile(SOURCES), false, { [`${id}.date`]: date });
	}
	yield* proceedingDates(content);
	yield* dated(inFile(INDEX), false, { checked: content.index?.checked });
	yield* dated(inFile(INDEX), true, { version: content.index?.version });
}

/** Whether all that the first date may mean lies before all that the second may: 2021 is not before 2021-02. */
export function isBefore(first: PartialDate, second: PartialDate): boolean {
	return latest(first) < earliest(second);
}

/** Whether the calendar has such a date; years are those of our era's four digits. */
export function isReal(date: PartialDate): boolean {
	const day = earliest(date);
	const time = Date.parse(`${day}T00:00:00Z`);
	return date >= '1000' && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function* eventDates(event: PublishedEvent): Generator<DateAt> {
	const { date, scheduled = false } = event.properties;
	const range = { 'properties.date.start': date?.start, 'properties.date.end': date?.end };
	yield* dated(event, scheduled, range);
	for (const { claim, path } of claimsOf(event)) {
		yield* dated(event, false, { [`${path}.asOf`]: claim.asOf });
	}
}

function* proceedingDates({ proceedings }: Content): Generator<DateAt> {
	const where = inFile(PROCEEDINGS);
	for (const [id, { steps, checked }] of Object.entries(proceedings)) {
		yield* dated(where, false, { [`${id}.checked`]: checked });
		for (const [i, { date, scheduled }] of steps.entries()) {
			yield* dated(where, scheduled ?? false, { [`${id}.steps.${i}.date`]: date });
		}
	}
}

function* dated(
	where: Where,
	scheduled: boolean,
	dates: Record<string, PartialDate | null | undefined>
): Generator<DateAt> {
	for (const [path, date] of Object.entries(dates)) {
		if (date !== null && date !== undefined) yield { where, path, date, scheduled };
	}
}

/** How many days may lie between two partial dates, from the fewest to the most. */
export function daysBetween(start: PartialDate, end: PartialDate): [fewest: number, most: number] {
	return [daysFrom(last(start), earliest(end)), daysFrom(earliest(start), last(end))];
}

function daysFrom(start: string, end: string): number {
	return (Date.parse(end) - Date.parse(start)) / 86_400_000;
}

/** The last day of a partial date that exists. */
function last(date: PartialDate): string {
	if (date.length === 10) return date;
	const [year, month = 12] = date.split('-').map(Number);
	return new Date(Date.UTC(year ?? 0, month, 0)).toISOString().slice(0, 10);
}
