/** How English writes numbers, amounts and dates. */
import type { DateWords, FormatRules } from './formatRules';

export const ENGLISH: FormatRules = {
	groupSeparator: ',',
	decimalSeparator: '.',
	isSingular: (value) => Math.abs(value) === 1,
	scales: [
		{ value: 1e9, words: ['billion', 'billion'], symbol: 'bn' },
		{ value: 1e6, words: ['million', 'million'], symbol: 'm' }
	],
	afterScale: (unit) => unit,
	currencySigns: { EUR: '€', USD: '$', GBP: '£' },
	currencyPosition: 'before',
	boundWords: {
		about: 'about',
		'at-least': 'at least',
		'more-than': 'more than',
		nearly: 'nearly',
		'at-most': 'at most'
	},
	amountRange: (low, high) => `${low} to ${high}`,
	tonnes: ['tonne', 'tonnes'],
	months: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December'
	],
	day: String,
	dateRange: joinDates,
	unknownDate: 'date unknown',
	inferredDate: 'date inferred',
	and: 'and'
};

/** Closes the dash up between two bare numbers (`2–3 April 2021`), as print does. */
function joinDates(start: DateWords, end: DateWords): string {
	const isBare = start.precision === end.precision && /^\d+$/.test(start.text);
	return isBare ? `${start.text}–${end.text}` : `${start.text} – ${end.text}`;
}
