/** The numbers that circles draw, in words: where, for which operation, how many, and of when. */
import type { Locale } from '../i18n/locale';
import { datesApart, type DrawnValue } from '../model/visible/drawn';
import type { Measure, Outline } from '../model/types';
import { shortDate } from './claim';
import { unitOf } from './unit';

export interface ValueWords {
	/** « Country, operation: amount ». */
	readonly said: string;
	/** « juin 2022 ». */
	readonly date: string;
}

/** What is counted is said by what stands above. */
export function valueWords(
	{ at, value }: DrawnValue,
	measure: Measure,
	dataset: Outline,
	locale: Locale
): ValueWords {
	const { messages, format, text, language } = locale;
	const { claim, operation } = value;
	const where = text((typeof at === 'string' ? dataset.countries[at]?.name : at.name) ?? {});
	const name = dataset.operations.find(({ id }) => id === operation)?.name;
	const quantity = format.quantity(claim, unitOf(measure, language), measure.currency);
	return {
		said: messages.labelled(`${where}, ${name ? text(name) : messages.context}`, quantity),
		date: shortDate(value, locale)
	};
}

/** One sentence where the numbers drawn are not of one time; empty where they are. */
export function datesApartWords(
	values: readonly DrawnValue[],
	{ messages, format }: Locale
): string {
	const apart = datesApart(values);
	if (apart === null) return '';
	const [first, last] = apart.map((date) => date.slice(0, 7));
	return messages.datesApart(
		format.dateRange({ start: first ?? '', end: last ?? null, inferred: false })
	);
}
