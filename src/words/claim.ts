/** A claim in words, the same wherever it is printed. */
import type { Words } from '../i18n/words';
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

/** « juin 2022 », « 2022 »: as much of a date as stands beside a number. */
export function shortDate(date: PartialDate | null, { messages, format }: Words): string {
	return date === null ? messages.noDate : format.date(date.slice(0, 7));
}

/** A name and of when its number is, which is not said again where the name says it. */
export function datedName(name: string, date: PartialDate | null, words: Words): string {
	const when = shortDate(date, words);
	return plain(name).includes(plain(when)) ? name : `${name}, ${when}`;
}

/** « 2 864 arrestations, juin 2022 »: an amount that stands alone says of when it is. */
export function datedAmount(claim: Claim, measure: Measure | undefined, words: Words): string {
	return `${amountOf(claim, measure, words)}, ${shortDate(claim.asOf, words)}`;
}

/** An amount and the name of what it counts; a name that begins with the amount does not say it again. */
export function saidOnce(amount: string, name: string): { amount: string; name: string } {
	if (!plain(name).startsWith(plain(amount))) return { amount, name };
	return { amount: name.slice(0, amount.length), name: name.slice(amount.length).trim() };
}

function plain(words: string): string {
	return words.replace(/\s/g, ' ').toLowerCase();
}
