/** Numbers, amounts, claims and dates in a language. Written by hand because `Intl` differs between Node, which prerenders the pages, and browsers. */
import { formatAmount, formatClaim, type ClaimedValue } from './formatAmount';
import { formatCompact } from './formatCompact';
import { formatDate, formatDateRange, formatYears, type DateSpan } from './formatDate';
import { formatNumber } from './formatNumber';
import { formatQuantity, isMeasured } from './formatQuantity';
import type { FormatRules, Forms } from './formatRules';

export interface Formatter {
	/** « 27 640 », at most three decimals. */
	number(value: number): string;
	/** « 27 640 kg », « 1,44 milliard de messages », never rounded. `currency` is an ISO 4217 code. */
	amount(value: number, unit: Forms, currency: string | null): string;
	/** The amount with its bound: « plus de 8 000 appareils », « de 8 à 10 t ». */
	claim(claim: ClaimedValue, unit: Forms, currency: string | null): string;
	/** The claim without the noun of what is counted: « plus de 8 000 », « 27,64 tonnes ». */
	quantity(claim: ClaimedValue, unit: Forms, currency: string | null): string;
	/** The claim for a map label, rounded to three digits: « > 1,38 Md€ ». */
	compact(claim: ClaimedValue, unit: Forms, currency: string | null): string;
	/** Whether the unit is money or a symbol, which no noun stands for. */
	isMeasured(unit: Forms, currency: string | null): boolean;
	/** A partial ISO date: « 20 février 2021 ». */
	date(date: string): string;
	/** « du 20 février au 3 avril 2021 », and whether it was inferred; null is an unknown date. */
	dateRange(span: DateSpan | null): string;
	/** The years that two partial dates span: « 2008–2026 ». */
	years(start: string, end: string | null): string;
	/** « a, b et c ». */
	list(items: readonly string[]): string;
}

export function createFormatter(rules: FormatRules): Formatter {
	return {
		number: (value) => formatNumber(rules, value),
		amount: (value, forms, currency) => formatAmount(rules, value, { forms, currency }),
		claim: (claim, forms, currency) => formatClaim(rules, claim, { forms, currency }),
		quantity: (claim, forms, currency) => formatQuantity(rules, claim, { forms, currency }),
		compact: (claim, forms, currency) => formatCompact(rules, claim, { forms, currency }),
		isMeasured: (forms, currency) => isMeasured(rules, { forms, currency }),
		date: (date) => formatDate(rules, date),
		dateRange: (span) => formatDateRange(rules, span),
		years: formatYears,
		list: (items) => formatList(rules, items)
	};
}

function formatList({ list }: FormatRules, items: readonly string[]): string {
	const last = items.at(-1) ?? '';
	return items.length < 2 ? last : items.slice(0, -1).join(list.between) + list.last + last;
}
