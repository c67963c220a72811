/** What the rules know of a language, so that they can compare what its texts say with those of another. */
export interface Language {
	readonly numbers: NumberWords;
	/** Names of the months, in the order of the year. */
	readonly months: readonly string[];
	/** Words between the days of one month: « les 12 et 20 mars ». */
	readonly dayJoints: readonly string[];
	readonly durations: Readonly<Record<Duration, readonly string[]>>;
	/** Weights by their kilograms, other than the kilogram. */
	readonly weights: Readonly<Record<string, number>>;
	/** Nouns for parts of the record itself, which a text may count without a source: « trois comptes ». */
	readonly recorded: readonly string[];
	/** Words before a number, or after it, that say how exact it is. */
	readonly hedges: Readonly<Record<Hedge, Hedging>>;
	/** How a text says that somebody else says so, and of people that nothing is proved. */
	readonly reserves: Readonly<Record<Reserve, RegExp>>;
	/** How a sentence shows whose words an expression is, besides saying who says so. */
	readonly attribution: RegExp;
	/** Frequent words that are in no other language. */
	readonly own: readonly string[];
	/** How the presumption of innocence ends its sentence, and what cannot be its subject. */
	readonly presumption: RegExp;
	/** Other ways to say it, which are not the one form. */
	readonly presumptionElse: RegExp;
	readonly pronouns: readonly string[];
	/** Those that name nobody unless a noun follows: « les deux sont », not « les deux hommes sont ». */
	readonly substitutes: readonly string[];
	/** Words that stand for people only at the beginning: « Tous sont », not « les personnes, toutes inculpées, sont ». */
	readonly quantifiers: readonly string[];
	/** What a printer of the language sets otherwise, beside the faults in every language. */
	readonly typography: readonly Fault[];
}

export interface Fault {
	readonly pattern: RegExp;
	readonly message: string;
}

export interface NumberWords {
	/** Characters between thousands, for a character class, and the one before decimals. */
	readonly group: string;
	readonly decimal: string;
	/** From two on; compounds with a hyphen are the sum of their parts. */
	readonly words: Readonly<Record<string, number>>;
	/** What ends a compound otherwise, as a pattern, and its last word's value: « vingt et un », “twenty-one”. */
	readonly tail: { readonly pattern: string; readonly values: Readonly<Record<string, number>> };
	/** What multiplies the number before it, in the singular. */
	readonly scales: Readonly<Record<string, number>>;
	/** One before a scale, and half: « un milliard », « un demi-milliard ». */
	readonly one: readonly string[];
	readonly half: string;
	/** Words for a round number that is only about so large: « soixantaine ». */
	readonly round: Readonly<Record<string, number>>;
	/** Words that may be a number and may not, which therefore count nothing: “both”. */
	readonly perhaps: Readonly<Record<string, number>>;
	/** What makes a number the place in an order: « 1er », “15th”. */
	readonly ordinals: readonly string[];
	/** Expressions for a part of a whole, as patterns, with what they are in percent: « la moitié ». */
	readonly shares: readonly (readonly [pattern: string, percent: number])[];
	/** Words between two numbers that share what follows the second: « 8 à 10 tonnes ». */
	readonly joints: readonly string[];
}

export type Duration = 'days' | 'weeks' | 'months' | 'years';

export type Hedge = 'about' | 'more than' | 'at least' | 'nearly' | 'at most';

export type Reserve = 'according to' | 'presumed';

export interface Hedging {
	readonly before: readonly string[];
	readonly after?: readonly string[];
}
