import type { NumberWords } from './languages/language';
import { once } from './once';

/** Spaces and the hyphen, between a number and what belongs to it. */
export const GAP = '[ \\u00a0\\u202f-]';

/**
 * Any number of a language, by the group that is its base: `digits`, `words`, `half`, `one`, `round` or `perhaps`; then
 * its `scales`; of text in lower case. Digits joined to letters, or to digits by a hyphen or a slash, are an identifier: C-670/22.
 */
export const numberPattern = once((numbers: NumberWords): RegExp => {
	const { group, decimal, ordinals, words, one, half } = numbers;
	const scale = `(?:${alternatives(Object.keys(numbers.scales))})s?(?!\\p{L})`;
	const units = `(?:${alternatives(one)})`;
	const word = `(?:${alternatives(Object.keys(words))})`;
	const fraction = `(?:[${decimal}]\\d+)?`;
	const digits = `(?<digits>(?:\\d{1,3}(?:[${group}]\\d{3})+|\\d+)${fraction})`;
	const inDigits = `(?<![\\p{L}\\d][-/]?)${digits}(?:${alternatives(ordinals)})?(?![-/.,]?\\d)`;
	const inWords = [
		`(?<words>${word}(?:-${word})*(?:${numbers.tail.pattern})?)`,
		`(?<half>(?:${units}${GAP})?${half}(?:${GAP}${units})?)(?=${GAP}${scale})`,
		`(?<one>${units})(?=${GAP}${scale})`,
		`(?<round>${alternatives(Object.keys(numbers.round))})`,
		`(?<perhaps>${alternatives(Object.keys(numbers.perhaps))})`
	].join('|');
	const scales = `(?<scales>(?:${GAP}${scale}){0,2})`;
	return new RegExp(`(?:${inDigits}|(?<=^|[^\\p{L}-])(?:${inWords}))${scales}(?!\\p{L})`, 'gu');
});

/** The longest first, so that none hides another; what nothing matches where there are none. */
export function alternatives(words: readonly string[]): string {
	if (words.length === 0) return '(?!)';
	const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return escaped.sort((a, b) => b.length - a.length).join('|');
}
