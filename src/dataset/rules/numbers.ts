import { type Content, claimsOf, type PublishedEvent } from '../content';
import { daysBetween } from '../dates';
import type { Duration, Language } from '../languages/language';
import type { NumberAt } from '../numbers';
import { error, type Problem, quote } from '../problem';
import { spokenBy } from '../spoken';

/** Fewer digits than these would let 900 pass for 899. */
const ROUNDED = 3;

/**
 * A number in a title, summary or note is a value of the event's claims, part of a date, or listed with where it can
 * be read. It may also count what the event itself lists: its operations, its countries, the days of its date.
 */
export function* numbers(content: Content): Generator<Problem> {
	// the names of publishers hold numbers
	if (content.known.sources === null) return;
	for (const event of content.events) {
		const listed = (event.properties.otherNumbers ?? []).map(({ number }) => number);
		const said = new Set<number>();
		const values = [...valuesOf(event), ...listed];
		for (const { path, language, numbers } of spokenBy(event, content)) {
			for (const number of numbers) {
				for (const value of values) if (says(number, value)) said.add(value);
				if (number.isDate || number.isDoubtful || values.some((value) => says(number, value)))
					continue;
				if (isDuration(number, event, language) || isOfRecord(number, language)) continue;
				const message = `${quote(number.text)} is no value of a claim, no date, and not in otherNumbers`;
				yield error(event, path, message);
			}
		}
		for (const [i, number] of listed.entries()) {
			if (!said.has(number))
				yield error(event, `properties.otherNumbers.${i}`, `${number} is in no text`);
		}
	}
}

function valuesOf(event: PublishedEvent): number[] {
	const { operations = [], place } = event.properties;
	const claimed = [...claimsOf(event)].flatMap(({ claim: { value } }) => value);
	return [...claimed, operations.length, place.countries.length];
}

/** Whether it is the value, or the value rounded to the digits it is written with: « 76,9 millions ». */
function says({ value: number, digits }: NumberAt, value: number): boolean {
	if (number === value) return true;
	return digits !== null && digits >= ROUNDED && Number(value.toPrecision(digits)) === number;
}

/** Days in each duration; one that has only begun counts, or does not. */
const DAYS: Readonly<Record<Duration, number>> = {
	days: 1,
	weeks: 7,
	months: 30.44,
	years: 365.25
};

/** « en 42 jours »: how long the event's own date lasts. */
function isDuration({ value, next }: NumberAt, event: PublishedEvent, language: Language): boolean {
	const { date } = event.properties;
	const unit = (Object.keys(DAYS) as Duration[]).find((duration) =>
		language.durations[duration].includes(next[0] ?? '')
	);
	if (date?.end === undefined || unit === undefined) return false;
	const [fewest, most] = daysBetween(date.start, date.end);
	return Math.floor(fewest / DAYS[unit]) <= value && value <= Math.ceil((most + 1) / DAYS[unit]);
}

/** « trois comptes distincts »: what this record itself holds. */
function isOfRecord({ next }: NumberAt, { recorded }: Language): boolean {
	return next.some((word) => recorded.includes(word));
}
