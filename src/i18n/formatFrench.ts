/** How French writes numbers, amounts and dates. */
import {
	NARROW_NO_BREAK_SPACE,
	NO_BREAK_SPACE,
	type DateWords,
	type FormatRules
} from './formatRules';

export const FRENCH: FormatRules = {
	groupSeparator: NARROW_NO_BREAK_SPACE,
	decimalSeparator: ',',
	isSingular: (value) => Math.abs(value) < 2,
	scales: [
		{ value: 1e9, words: ['milliard', 'milliards'], symbol: `${NO_BREAK_SPACE}Md` },
		{ value: 1e6, words: ['million', 'millions'], symbol: `${NO_BREAK_SPACE}M` }
	],
	afterScale: withDe,
	currencySigns: { EUR: '€', USD: '$', GBP: '£' },
	currencyPosition: 'after',
	boundWords: {
		about: 'environ',
		'at-least': 'au moins',
		'more-than': 'plus de',
		nearly: 'près de',
		'at-most': 'au plus'
	},
	amountRange: (low, high) => `de ${low} à ${high}`,
	tonnes: ['tonne', 'tonnes'],
	months: [
		'janvier',
		'février',
		'mars',
		'avril',
		'mai',
		'juin',
		'juillet',
		'août',
		'septembre',
		'octobre',
		'novembre',
		'décembre'
	],
	day: (day) => (day === 1 ? '1er' : String(day)),
	dateRange: (start, end) => `${since(start)} ${until(end)}`,
	unknownDate: 'date inconnue',
	inferredDate: 'date déduite',
	and: 'et'
};

const VOWEL = /^[aàâeéèêëiîïoôöuùûüœæ]/i;

/** Before most h French elides (« d’heures »); these stems begin with the h that forbids it (« de hackers »). */
const ASPIRATED = /^(hack|hall|halte|hameau|handicap|hangar|hasard|hausse|haut|héros|hors|huit)/i;

/** The word after « de », elided where French elides: « de messages », « d’appareils ». */
function withDe(word: string): string {
	const elides = VOWEL.test(word) || (/^h/i.test(word) && !ASPIRATED.test(word));
	return elides ? `d’${word}` : `de ${word}`;
}

function since({ text, precision }: DateWords): string {
	return precision === 'day' ? `du ${text}` : withDe(text);
}

function until({ text, precision }: DateWords): string {
	return precision === 'day' ? `au ${text}` : `à ${text}`;
}
