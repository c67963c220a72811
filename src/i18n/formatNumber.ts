/** Numbers in words and digits. `Intl` writes none: Node and browsers disagree on it, and pages are prerendered. */
import type { FormatRules, Forms } from './formatRules';

/**
 * The number with its digits grouped and at most three decimals, without trailing zeros.
 * Money asks for `decimals`, which then always stand: `3,971,468.40`.
 */
export function formatNumber(rules: FormatRules, value: number, decimals?: number): string {
	const [integer = '', fraction = ''] = plainDigits(Math.abs(value), decimals ?? 3).split('.');
	const kept = decimals === undefined ? fraction.replace(/0+$/, '') : fraction;
	const digits = groupThousands(integer, rules) + (kept && rules.decimalSeparator + kept);
	return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** The form of a noun that goes with the number. */
export function formFor({ plurals }: FormatRules, value: number, forms: Forms): string {
	return forms[plurals.select(value)] ?? forms.other;
}

/** From here on `toFixed` answers in powers of ten; such numbers are whole. */
const LARGEST_FIXED = 1e21;

function plainDigits(value: number, decimals: number): string {
	return value < LARGEST_FIXED ? value.toFixed(decimals) : BigInt(value).toString();
}

function groupThousands(digits: string, { groupSeparator, groupsFrom = 4 }: FormatRules): string {
	return digits.length < groupsFrom ? digits : digits.replace(/\B(?=(\d{3})+$)/g, groupSeparator);
}
