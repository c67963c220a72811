/** Numbers in words and digits. `Intl` is not used: Node and browsers disagree on it, and pages are prerendered. */
import type { FormatRules, Forms } from './formatRules';

/**
 * The number with its digits grouped and at most three decimals, without trailing zeros.
 * Money asks for `decimals`, which then always stand: `3,971,468.40`.
 */
export function formatNumber(rules: FormatRules, value: number, decimals?: number): string {
	const [integer = '', fraction = ''] = plainDigits(Math.abs(value), decimals ?? 3).split('.');
	const kept = decimals === undefined ? fraction.replace(/0+$/, '') : fraction;
	const digits =
		groupThousands(integer, rules.groupSeparator) + (kept && rules.decimalSeparator + kept);
	return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** The form of a noun that goes with the number. */
export function formFor(rules: FormatRules, value: number, [one, other]: Forms): string {
	return rules.isSingular(value) ? one : other;
}

/** From here on `toFixed` answers in powers of ten; such numbers are whole. */
const LARGEST_FIXED = 1e21;

function plainDigits(value: number, decimals: number): string {
	return value < LARGEST_FIXED ? value.toFixed(decimals) : BigInt(value).toString();
}

function groupThousands(digits: string, separator: string): string {
	return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}
