/** What a language says about numbers, amounts and dates. It stands beside its messages; the code that reads it knows none. */

/** Keeps a number and what it counts on one line. */
export const NO_BREAK_SPACE = '\u00A0';

/** Groups the digits of a French number, and keeps them on one line. */
export const NARROW_NO_BREAK_SPACE = '\u202F';

/** How a value bounds the thing counted. */
export type Bound = 'exact' | 'about' | 'at-least' | 'more-than' | 'nearly' | 'at-most' | 'between';

/** A noun or a unit by the CLDR category of the number before it; what a category lacks is written as `other`. */
export type Forms = {
	readonly [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string | undefined;
} & { readonly other: string };

/** A word that stands for a power of ten: « million ». */
export interface Scale {
	readonly value: number;
	readonly words: Forms;
	/** What a map label writes straight after the digits, with its own space if the language has one. */
	readonly symbol: string;
}

/** A date, or what of it is written; January is month 1. */
export interface DateParts {
	readonly year?: string | undefined;
	readonly month?: number | undefined;
	readonly day?: number | undefined;
}

/** How a language writes the units that are measured and not counted. */
export interface Units {
	readonly kilogram: string;
	readonly tonne: string;
	/** The tonne where it is a word. */
	readonly tonnes: Forms;
	/** Units that a label names, taking no room; the two above among them. */
	readonly symbols: readonly string[];
}

export interface FormatRules {
	/** Only its categories are asked for: of all of `Intl`, they alone are the same in Node and in every browser. */
	readonly plurals: Intl.PluralRules;
	readonly groupSeparator: string;
	/** How many digits a whole number has before they are grouped; 4 where nothing is said. */
	readonly groupsFrom?: number;
	readonly decimalSeparator: string;
	/** Largest first. */
	readonly scales: readonly Scale[];
	/** The unit as it follows a scale word: « d’euros ». */
	readonly afterScale: (unit: string) => string;
	/** By ISO 4217 code; other currencies are written with the words of their unit. */
	readonly currencySigns: Readonly<Record<string, string>>;
	readonly currencyPosition: 'before' | 'after';
	readonly units: Units;
	/** The amount with the word for its bound. A range has none. */
	readonly bounded: Readonly<
		Record<Exclude<Bound, 'exact' | 'between'>, (amount: string) => string>
	>;
	readonly amountRange: (low: string, high: string) => string;
	/** A year, a month with or without its year, a day with or without its month. */
	readonly date: (parts: DateParts) => string;
	/** `start` lacks what `end` repeats. */
	readonly dateRange: (start: DateParts, end: DateParts) => string;
	readonly unknownDate: string;
	readonly inferredDate: string;
	readonly list: {
		readonly between: string;
		/** Before the last item. */
		readonly last: string;
	};
}
