import { type Content, claimsOf, figuresOf, type PublishedEvent } from '../content';
import { daysBetween } from '../dates';
import type { Duration, Hedge, Language } from '../languages/language';
import type { NumberAt } from '../numbers';
import { PROCEEDINGS } from '../files';
import { error, inFile, type Problem, quote, type Where } from '../problem';
import { spokenBy, spokenIn } from '../spoken';
import { hedgesOf } from './hedges';

/** Fewer digits than these would let 900 pass for 899. */
const ROUNDED = 3;

const UNKNOWN = 'is no value of a claim, no date, and not in otherNumbers';

/**
 * A number in any text of an event is a value of the event's claims, part of a date, or listed with where it can be
 * read. It may also count what the event itself lists: its operations, its countries, the days of its date. What is said
 * of a party or of an operation is said by an event of theirs.
 */
export function* numbers(content: Content): Generator<Problem> {
	// the names of publishers hold numbers
	if (content.known.sources === null) return;
	for (const event of content.events) yield* inEvent(event, content);
	if (!content.complete) return;
	for (const [party, { party: name, wording, answer }] of Object.entries(content.proceedings)) {
		const events = content.events.filter(({ properties }) =>
			properties.proceedings?.includes(party)
		);
		yield* inTexts(content, inFile(PROCEEDINGS), events, {
			[`${party}.party`]: name,
			[`${party}.wording`]: wording,
			[`${party}.answer`]: answer
		});
	}
	for (const where of content.operations) {
		const { id, summary } = where.operation;
		const events = content.events.filter(({ operation }) => operation === id);
		yield* inTexts(content, where, events, { 'operation.summary': summary });
	}
}

function* inTexts(
	{ sources }: Content,
	where: Where,
	events: readonly PublishedEvent[],
	texts: Readonly<Record<string, Readonly<Record<string, string>> | null>>
): Generator<Problem> {
	const values = events.flatMap((event) => [...valuesOf(event), ...listedBy(event)]);
	for (const [key, text] of Object.entries(texts)) {
		for (const { path, language, numbers } of spokenIn(key, text, sources)) {
			for (const number of numbers) {
				if (number.isDate || number.isDoubtful || isOfRecord(number, language)) continue;
				if (!number.isShare && values.some((value) => says(number, value))) continue;
				yield error(where, path, `${quote(number.text)} is in no event of it, and no date`);
			}
		}
	}
}

function* inEvent(event: PublishedEvent, content: Content): Generator<Problem> {
	const listed = listedBy(event);
	const said = new Set<number>();
	const values = [...valuesOf(event), ...listed];
	for (const { path, code, text, language, numbers } of spokenBy(event, content)) {
		const nouns = nounsOf(event, content, code);
		for (const number of numbers.filter(({ isShare }) => isShare)) {
			const shares = (event.properties.otherNumbers ?? []).flatMap((other) =>
				isShareOf(number, other, hedgesOf(text, number, language)) ? other.number : []
			);
			for (const value of shares) said.add(value);
			if (shares.length > 0) continue;
			yield error(event, path, `${quote(number.text)} is worked out by no entry of otherNumbers`);
		}
		for (const number of numbers.filter(({ isShare }) => !isShare)) {
			for (const value of values) if (says(number, value)) said.add(value);
			const isDate = number.isDate && !(isYear(number) && nouns.has(number.next[0] ?? ''));
			if (isDate || number.isDoubtful || values.some((value) => says(number, value))) continue;
			if (isDuration(number, event, language) || isOfRecord(number, language)) continue;
			yield error(event, path, `${quote(number.text)} ${UNKNOWN}`);
		}
	}
	for (const [i, number] of listed.entries()) {
		if (!said.has(number))
			yield error(event, `properties.otherNumbers.${i}`, `${number} is in no text`);
	}
}

/** How far a part in words may be from its percentage, and from what it is more or less than. */
const NEAR = 2;
const NEXT = 15;

/**
 * Whether a text may say of so many percent that they are the part: 54.8 are more than half, and not half. What was not
 * worked out here is the part itself.
 */
function isShareOf(
	{ value: part }: NumberAt,
	{ number: percent, from }: OtherNumber,
	hedges: readonly Hedge[]
): boolean {
	if (from === undefined) return percent === part;
	const isAbove = hedges.some((hedge) => hedge === 'more than' || hedge === 'at least');
	const isBelow = hedges.some((hedge) => hedge === 'nearly' || hedge === 'at most');
	const over = percent - part;
	if (isAbove) return 0 < over && over < NEXT;
	return isBelow ? -NEXT < over && over < 0 : Math.abs(over) <= NEAR;
}

type OtherNumber = NonNullable<PublishedEvent['properties']['otherNumbers']>[number];

function listedBy({ properties }: PublishedEvent): number[] {
	return (properties.otherNumbers ?? []).map(({ number }) => number);
}

function isYear({ text }: NumberAt): boolean {
	return /^\d{4}$/.test(text);
}

/** What the event counts: before these « 1950 » is no year. */
function nounsOf(
	event: PublishedEvent,
	{ vocabulary }: Content,
	code: string
): ReadonlySet<string> {
	const units = figuresOf(event).flatMap(({ measure }) => {
		return Object.values(vocabulary?.measures[measure]?.unit[code] ?? {});
	});
	return new Set(units.flatMap((unit) => unit.toLowerCase().split(/[ \u00a0]/)[0] ?? []));
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

/** « trois comptes distincts »: what this record itself holds, which is never many. */
function isOfRecord({ value, next }: NumberAt, { recorded }: Language): boolean {
	return value <= FEW && next.some((word) => recorded.includes(word));
}

const FEW = 12;
