/** A claim in words, the same wherever it is printed. */
import type { Words } from '../i18n/words';
import { datesOf, type Shown } from '../model/claims';
import type { Claim, Measure, PartialDate, RecordedClaim } from '../model/types';
import { unitOf } from './unit';

/** « plus de 8 000 appareils »; nothing for a measure that is not known. */
export function amountOf(
	claim: Pick<Claim, 'value' | 'bound'>,
	measure: Measure | undefined,
	{ format, language }: Words
): string {
	return measure ? format.claim(claim, unitOf(measure, language), measure.currency) : '';
}

/** Who says so; the press speaks for itself only where it names no authority: « selon L’Express ». */
export function authorOf(
	{ by, press }: Pick<RecordedClaim, 'by' | 'press'>,
	{ messages, text }: Words
): string {
	return press ? messages.accordingTo(text(by)) : text(by);
}

/** « au 9 mars 2022 », « en mars 2022 ». */
export function asOfWords(date: PartialDate, { messages, format }: Words): string {
	const words = format.date(date);
	return date.length === 10 ? messages.asOf(words) : messages.asOfMonth(words);
}

/** « juin 2022 », « 2020–2022 »: as much of its date as stands beside a number. */
export function shortDate(shown: Dated, { messages, format }: Words): string {
	const dates = datesOf(shown);
	if (dates === null) return messages.noDate;
	const { start, end } = dates;
	return end === null ? format.date(start.slice(0, 7)) : format.years(start, end);
}

/** A name and of when its number is, which is not said again where the name says it. */
export function datedName(name: string, shown: Dated, words: Words): string {
	return saysWhen(name, shown, words) ? name : `${name}, ${shortDate(shown, words)}`;
}

/**
 * « 2 864 arrestations, juin 2022 »: an amount says of when it is, unless the name that stands before it does:
 * « Toutes affaires, année 2020 ».
 */
export function datedAmount(
	shown: Dated,
	measure: Measure | undefined,
	words: Words,
	name = ''
): string {
	const amount = amountOf(shown.claim, measure, words);
	return saysWhen(name, shown, words) ? amount : `${amount}, ${shortDate(shown, words)}`;
}

type Dated = Pick<Shown, 'event' | 'claim'>;

const YEAR = /\b(19|20)\d\d\b/;

/** Where a claim has no date of its own, a year in what it counts is its date. */
function saysWhen(name: string, shown: Dated, words: Words): boolean {
	if (shown.claim.asOf === null && YEAR.test(name)) return true;
	return plain(name).includes(plain(shortDate(shown, words)));
}

/** An amount and the name of what it counts; a name that begins with the amount does not say it again. */
export function saidOnce(amount: string, name: string): { amount: string; name: string } {
	if (!plain(name).startsWith(plain(amount))) return { amount, name };
	return { amount: name.slice(0, amount.length), name: name.slice(amount.length).trim() };
}

function plain(words: string): string {
	return words.replace(/\s/g, ' ').toLowerCase();
}
