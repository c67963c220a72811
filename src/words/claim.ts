/** A claim in words, the same wherever it is printed. */
import type { Locale } from '../i18n/locale';
import { datesOf, type Shown } from '../model/claims';
import type { Claim, Measure, PartialDate, RecordedClaim } from '../model/types';
import { unitOf } from './unit';

/** « plus de 8 000 appareils »; nothing for a measure that is not known. */
export function amountOf(
	claim: Pick<Claim, 'value' | 'bound'>,
	measure: Measure | undefined,
	{ format, language }: Locale
): string {
	return measure ? format.claim(claim, unitOf(measure, language), measure.currency) : '';
}

/** Who says so; the press speaks for itself only where it names no authority: « selon L’Express ». */
export function authorOf(
	{ by, press }: Pick<RecordedClaim, 'by' | 'press'>,
	{ messages, text }: Locale
): string {
	return press ? messages.accordingTo(text(by)) : text(by);
}

/** « au 9 mars 2022 », « en mars 2022 ». */
export function asOfWords(date: PartialDate, { messages, format }: Locale): string {
	const locale = format.date(date);
	return date.length === 10 ? messages.asOf(locale) : messages.asOfMonth(locale);
}

/** « juin 2022 », « 2020–2022 »: as much of its date as stands beside a number. */
export function shortDate(shown: Dated, { messages, format }: Locale): string {
	const dates = datesOf(shown);
	if (dates === null) return messages.noDate;
	const { start, end } = dates;
	return end === null ? format.date(start.slice(0, 7)) : format.years(start, end);
}

/** A name and of when its number is, which is not said again where the name says it. */
export function datedName(name: string, shown: Dated, locale: Locale): string {
	return saysWhen(name, shown, locale) ? name : `${name}, ${shortDate(shown, locale)}`;
}

/**
 * « 2 864 arrestations, juin 2022 »: an amount says of when it is, unless the name that stands before it does:
 * « Toutes affaires, année 2020 ».
 */
export function datedAmount(
	shown: Dated,
	measure: Measure | undefined,
	locale: Locale,
	name = ''
): string {
	const amount = amountOf(shown.claim, measure, locale);
	return saysWhen(name, shown, locale) ? amount : `${amount}, ${shortDate(shown, locale)}`;
}

type Dated = Pick<Shown, 'event' | 'claim'>;

const YEAR = /\b(19|20)\d\d\b/;

/** Where a claim has no date of its own, a year in what it counts is its date. */
function saysWhen(name: string, shown: Dated, locale: Locale): boolean {
	if (shown.claim.asOf === null && YEAR.test(name)) return true;
	return plain(name).includes(plain(shortDate(shown, locale)));
}

/** An amount and the name of what it counts; a name that begins with the amount does not say it again. */
export function saidOnce(amount: string, name: string): { amount: string; name: string } {
	if (!plain(name).startsWith(plain(amount))) return { amount, name };
	return { amount: name.slice(0, amount.length), name: name.slice(amount.length).trim() };
}

function plain(words: string): string {
	return words.replace(/\s/g, ' ').toLowerCase();
}
