/** What a language says about numbers, amounts and dates. One object a language; the code that reads it knows none. */

/** Keeps a number and what it counts on one line. */
export const NO_BREAK_SPACE = '\u00A0';

/** Groups the digits of a French number, and keeps them on one line. */
export const NARROW_NO_BREAK_SPACE = '\u202F';

/** How a value bounds the thing counted. */
export type Bound = 'exact' | 'about' | 'at-least' | 'more-than' | 'nearly' | 'at-most' | 'between';

/** A noun or a unit: the form after one, and the form after several. */
export type Forms = readonly [one: string, other: string];

/** A word that stands for a power of ten: « million ». */
export interface Scale {
	readonly value: number;
	readonly words: Forms;
	/** What a map label writes straight after the digits, with its own space if the language has one. */
	readonly symbol: string;
}

export type DatePrecision = 'year' | 'month' | 'day';

/** One end of a range of dates in words, without what the other end already says. */
export interface DateWords {
	readonly text: string;
	readonly precision: DatePrecision;
}

export interface FormatRules {
	readonly groupSeparator: string;
	readonly decimalSeparator: string;
	/** Whether a noun after this number is in the singular. */
	readonly isSingular: (value: number) => boolean;
	/** Largest first. */
	readonly scales: readonly Scale[];
	/** The unit as it follows a scale word: « d’euros ». */
	readonly afterScale: (unit: string) => string;
	/** By ISO 4217 code; other currencies are written with the words of their unit. */
	readonly currencySigns: Readonly<Record<string, string>>;
	readonly currencyPosition: 'before' | 'after';
	/** What stands before an amount. A range has no bound word. */
	readonly boundWords: Readonly<Record<Exclude<Bound, 'exact' | 'between'>, string>>;
	readonly amountRange: (low: string, high: string) => string;
	readonly tonnes: Forms;
	/** January first. */
	readonly months: readonly string[];
	readonly day: (day: number) => string;
	readonly dateRange: (start: DateWords, end: DateWords) => string;
	readonly unknownDate: string;
	readonly inferredDate: string;
	/** The word between the last two items of a list. */
	readonly and: string;
}
