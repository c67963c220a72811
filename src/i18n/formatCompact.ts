/** Amounts as map labels write them: three digits that say enough, a sign for the bound. */
import { currencySign, type ClaimedValue, type Unit } from './formatAmount';
import { formatNumber } from './formatNumber';
import { NO_BREAK_SPACE, type Bound, type FormatRules } from './formatRules';

/** « 27,6 t », « > 1,38 Md€ », « 8–10 t ». Counted things go without their noun; the legend names it. */
export function formatCompact(rules: FormatRules, claim: ClaimedValue, unit: Unit): string {
	const { value, bound } = claim;
	if (typeof value === 'number') {
		const amount = write(readIn(rules, value, value, unit), value, ROUNDINGS[bound]);
		return SIGNS[bound] ? SIGNS[bound] + NO_BREAK_SPACE + amount : amount;
	}
	return compactRange(rules, value, unit);
}

/** Nearly is not « < »: a reader would take 5 for less than 20. */
const SIGNS: Readonly<Record<Bound, string>> = {
	exact: '',
	about: '≈',
	'at-least': '≥',
	'more-than': '>',
	nearly: '≈',
	'at-most': '≤',
	between: ''
};

type Rounding = (value: number) => number;

/** A rounded bound must stay true: more than 1,386 million is more than 1.38 billion, not more than 1.39. */
const ROUNDINGS: Readonly<Record<Bound, Rounding>> = {
	exact: Math.round,
	about: Math.round,
	'at-least': Math.floor,
	'more-than': Math.floor,
	nearly: Math.round,
	'at-most': Math.ceil,
	between: Math.round
};

/** How the values of one label are read: divided, then written between two signs. */
interface Reading {
	readonly rules: FormatRules;
	readonly divisor: number;
	readonly before: string;
	readonly after: string;
}

function compactRange(rules: FormatRules, range: readonly [number, number], unit: Unit): string {
	const [low, high] = range;
	const reading = readIn(rules, low, high, unit);
	const first = write({ ...reading, after: reading.before && reading.after }, low, Math.floor);
	return `${first}–${write(reading, high, Math.ceil)}`;
}

/** A scale fits a range when neither end would be lost in it. */
function readIn(rules: FormatRules, low: number, high: number, unit: Unit): Reading {
	const { kilogram, tonne, symbols } = rules.units;
	const own = unit.forms.other;
	const inTonnes = own === kilogram && high >= TONNES_FROM && low >= TONNES_FROM / 10;
	const mass = inTonnes ? 1000 : 1;
	const scale = rules.scales.find(({ value }) => high / mass >= value && low / mass >= value / 10);
	const name = inTonnes ? tonne : symbols.includes(own) ? own : unit.currency;
	const divisor = mass * (scale?.value ?? 1);
	return { rules, divisor, ...namesAround(rules, unit, name, scale?.symbol ?? '') };
}

/** Kilograms from which labels and prose write tonnes. */
export const TONNES_FROM = 10_000;

function namesAround(rules: FormatRules, unit: Unit, name: string | null, scale: string) {
	const sign = currencySign(rules, unit);
	if (sign && rules.currencyPosition === 'before') return { before: sign, after: scale };
	if (sign && scale) return { before: '', after: scale + sign };
	const last = sign ?? name;
	return { before: '', after: last === null ? scale : scale + NO_BREAK_SPACE + last };
}

function write(reading: Reading, value: number, rounding: Rounding): string {
	const digits = toThreeDigits(value / reading.divisor, rounding);
	return reading.before + formatNumber(reading.rules, digits) + reading.after;
}

/** Rounds to three significant digits, but never a whole part: 5,631 stays. */
function toThreeDigits(value: number, rounding: Rounding): number {
	const size = Math.abs(value);
	if (size >= 100) return rounding(value);
	const factor = size >= 10 ? 10 : size >= 1 ? 100 : 1000;
	// 1.1 × 100 is 110.00000000000001, which must not round up to 111
	const settled = Number((value * factor).toPrecision(15));
	return rounding(settled) / factor;
}
