/** Amounts as sentences and panels write them. They are exact: nothing is rounded here. */
import { formFor, formatNumber } from './formatNumber';
import {
	NO_BREAK_SPACE,
	type Bound,
	type FormatRules,
	type Forms,
	type Scale
} from './formatRules';

/** A number, or the two ends of a range. */
export type Value = number | readonly [low: number, high: number];

/** The part of a claim that is written. */
export interface ClaimedValue {
	readonly value: Value;
	readonly bound: Bound;
}

/** What is counted, an empty word where the text around says it: `currency` is the ISO 4217 code where it is money, else null. */
export interface Unit {
	readonly forms: Forms;
	readonly currency: string | null;
}

export function formatClaim(rules: FormatRules, claim: ClaimedValue, unit: Unit): string {
	const { value, bound } = claim;
	if (typeof value !== 'number') return formatRange(rules, value, unit);
	const amount = formatAmount(rules, value, unit);
	return bound === 'exact' || bound === 'between' ? amount : rules.bounded[bound](amount);
}

/** « 27 640 kg », « 1,44 milliard de messages »; in full digits where a scale word would take a rounded number. */
export function formatAmount(rules: FormatRules, value: number, unit: Unit): string {
	return write(rules, value, exactScale(rules, [value]), unit);
}

/** The sign of a currency that the language has one for. */
export function currencySign(rules: FormatRules, unit: Unit): string | null {
	return unit.currency === null ? null : (rules.currencySigns[unit.currency] ?? null);
}

/** Names the unit once, except for a currency sign that comes first: `€8 million to €10 million`. */
function formatRange(rules: FormatRules, range: readonly [number, number], unit: Unit): string {
	const [low, high] = range;
	const scale = exactScale(rules, range);
	const repeats = rules.currencyPosition === 'before' && currencySign(rules, unit) !== null;
	const first = repeats ? write(rules, low, scale, unit) : writeDigits(rules, low, scale, unit);
	return rules.amountRange(first, write(rules, high, scale, unit));
}

function write(rules: FormatRules, value: number, scale: Scale | null, unit: Unit): string {
	const sign = currencySign(rules, unit);
	const digits = writeDigits(rules, value, scale, unit);
	const word = scale && formFor(rules, value / scale.value, scale.words);
	const quantity = word ? digits + NO_BREAK_SPACE + word : digits;
	if (sign && rules.currencyPosition === 'before') return sign + quantity;
	if (!sign && unit.forms.other === '') return quantity;
	if (word) return `${quantity} ${rules.afterScale(unit.forms.other)}`;
	return quantity + NO_BREAK_SPACE + (sign ?? formFor(rules, value, unit.forms));
}

function writeDigits(rules: FormatRules, value: number, scale: Scale | null, unit: Unit): string {
	if (scale) return formatNumber(rules, value / scale.value);
	const hasCents = unit.currency !== null && !Number.isInteger(value);
	return formatNumber(rules, value, hasCents ? 2 : undefined);
}

/** The largest scale that any of the values reaches, if three decimals suffice to write each of them in it. */
function exactScale(rules: FormatRules, values: readonly number[]): Scale | null {
	const largest = Math.max(...values.map(Math.abs));
	const scale = rules.scales.find((candidate) => largest >= candidate.value);
	return scale && values.every((value) => isExactIn(scale, value)) ? scale : null;
}

/** A small end of a range is not: « de 0,002 à 2 millions » reads worse than digits. */
function isExactIn(scale: Scale, value: number): boolean {
	return Math.abs(value) >= scale.value / 10 && value % (scale.value / 1000) === 0;
}
