/** The numbers that a text says, in digits or in words. */
import type { Language, NumberWords } from './languages/language';
import { once } from './once';
import { alternatives, GAP, numberPattern } from './numberPattern';

export interface NumberAt {
	/** As written, with its scale: « 76,9 millions ». */
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** In full, weights in kilograms: « 27,64 tonnes » is 27640. */
	readonly value: number;
	/** With how many digits it is written, where a scale may have rounded it; else null. */
	readonly digits: number | null;
	/** A year, or a day before its month. */
	readonly isDate: boolean;
	/** A word that may count nothing: “both”. */
	readonly isDoubtful: boolean;
	/** A part of a whole in words, in percent: « la moitié » is 50. */
	readonly isShare: boolean;
	/** The three words behind it, in lower case. */
	readonly next: readonly string[];
}

/** In the order of the text. Several rules read the same texts, so that each is read once. */
export function numbersIn(text: string, language: Language): readonly NumberAt[] {
	const read = textsRead(language);
	const found = read.get(text) ?? findNumbers(text, language);
	if (read.size >= MOST_TEXTS) read.clear();
	read.set(text, found);
	return found;
}

/** More than a story holds, so that what is remembered stays small where texts keep changing. */
const MOST_TEXTS = 20_000;

const textsRead = once((_: Language) => new Map<string, readonly NumberAt[]>());

function findNumbers(text: string, language: Language): readonly NumberAt[] {
	const days = daysIn(text, language);
	const isDay = (at: number) => days.some(([start, end]) => start <= at && at < end);
	const lower = text.toLowerCase();
	const found = [...lower.matchAll(numberPattern(language.numbers))].map((match) =>
		read(match, text, language, isDay(match.index))
	);
	const shares = sharesIn(lower, text, language);
	const apart = found.filter(({ start, end }) =>
		shares.every((share) => end <= share.start || share.end <= start)
	);
	const counted = apart.map(({ factor, ...number }, index) => {
		const next = apart[index + 1];
		const isJoined = next && factor === 1 && areJoined(text, number, next, language);
		return isJoined ? { ...number, value: exact(number.value * next.factor) } : number;
	});
	return [...counted, ...shares].sort((a, b) => a.start - b.start);
}

function sharesIn(lower: string, text: string, language: Language): NumberAt[] {
	return language.numbers.shares.flatMap(([pattern, percent]) => {
		const whole = new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'gu');
		return [...lower.matchAll(whole)].map(({ index, 0: found }) => ({
			text: text.slice(index, index + found.length),
			start: index,
			end: index + found.length,
			value: percent,
			digits: null,
			isDate: false,
			isDoubtful: false,
			isShare: true,
			next: wordsAfter(lower, index + found.length)
		}));
	});
}

/** The months that a text names, 1 for January. */
export function monthsIn(text: string, language: Language): number[] {
	const names = text.matchAll(monthPattern(language));
	return [...names].map(([name]) => {
		return language.months.findIndex((month) => month === name || capital(month) === name) + 1;
	});
}

/** With their capitals, or one at the beginning of a sentence: “may” is no month. */
const monthPattern = once(({ months }: Language) => {
	const names = alternatives([...months, ...months.map(capital)]);
	return new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'gu');
});

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Any of the words, as a whole, whatever its case. */
export const wholeWords = once(
	(words: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${alternatives(words)})(?!\\p{L})`, 'giu')
);

/** A number and what it was multiplied by. */
interface Read extends NumberAt {
	readonly factor: number;
}

function read(match: RegExpExecArray, text: string, language: Language, isDay: boolean): Read {
	const { digits, perhaps, scales = '' } = match.groups ?? {};
	const end = match.index + match[0].length;
	const next = wordsAfter(match.input, end);
	const scale = scaleOf(scales, language.numbers);
	const factor = scale * (language.weights[next[0] ?? ''] ?? 1);
	const value = exact(base(match.groups ?? {}, language.numbers) * factor);
	const isYear = /^\d{4}$/.test(digits ?? '') && value >= 1900 && value < 2100;
	return {
		text: text.slice(match.index, end),
		start: match.index,
		end,
		value,
		digits: digits !== undefined && scale > 1 ? digits.replace(/\D/g, '').length : null,
		isDate: isDay || isYear,
		isDoubtful: perhaps !== undefined,
		isShare: false,
		next,
		factor
	};
}

type Groups = Readonly<Record<string, string | undefined>>;

function base({ digits, words, half, round, perhaps }: Groups, numbers: NumberWords): number {
	if (digits !== undefined) {
		const plain = digits.replace(new RegExp(`[${numbers.group}]`, 'g'), '');
		return Number(plain.replace(numbers.decimal, '.'));
	}
	if (words !== undefined) return wordValue(words, numbers);
	if (half !== undefined) return 0.5;
	const { [round ?? '']: rounded } = numbers.round;
	return rounded ?? numbers.perhaps[perhaps ?? ''] ?? 1;
}

/** Compounds are the sum of their parts, except the few that the language lists. */
function wordValue(words: string, numbers: NumberWords): number {
	const whole = numbers.words[words];
	if (whole !== undefined) return whole;
	const tail = new RegExp(`(?:${numbers.tail.pattern})$`, 'u').exec(words);
	const cut = tail?.index ?? words.lastIndexOf('-');
	const last = words.slice(cut).split(/[ -]/).at(-1) ?? '';
	const value = tail ? numbers.tail.values[last] : numbers.words[last];
	return wordValue(words.slice(0, cut), numbers) + (value ?? 0);
}

function scaleOf(words: string, { scales }: NumberWords): number {
	const names = words.match(/\p{L}+/gu) ?? [];
	return names.reduce((product, name) => {
		return product * (scales[name] ?? scales[name.replace(/s$/, '')] ?? 1);
	}, 1);
}

/** From the first to after the last character of each list of days before their month. */
function daysIn(text: string, language: Language): [number, number][] {
	const lists = text.matchAll(dayPattern(language));
	return [...lists].map(({ index, 0: found }) => [index, index + found.length]);
}

const dayPattern = once(({ months, dayJoints, numbers }: Language): RegExp => {
	const day = `\\d{1,2}(?:${alternatives(numbers.ordinals)})?`;
	const joint = `(?:,? (?:(?:${alternatives(dayJoints)}) ){0,2}|\u2013)`;
	const list = `(?<![\\d.,])${day}(?:${joint}${day})*`;
	return new RegExp(`${list}(?=[ \\u00a0](?:${alternatives(months)})(?!\\p{L}))`, 'gu');
});

/** Whether two numbers share what follows the second: « 8 à 10 tonnes », « plus de 8 ou plus de 10 tonnes ». */
function areJoined(text: string, a: NumberAt, b: NumberAt, language: Language): boolean {
	return jointPattern(language).test(text.slice(a.end, b.start));
}

const jointPattern = once(({ numbers, hedges }: Language): RegExp => {
	const hedge = alternatives(Object.values(hedges).flatMap(({ before }) => before));
	const joint = `${GAP}(?:${alternatives(numbers.joints)})${GAP}(?:(?:${hedge})${GAP}?)?`;
	return new RegExp(`^${joint}$`, 'iu');
});

function wordsAfter(text: string, end: number): string[] {
	const rest = text.slice(end, end + 80).split(/[.,;:?!()«»“”]/)[0] ?? '';
	return (rest.match(/[\p{L}\d²%]+/gu) ?? []).slice(0, 3);
}

/** Without what binary fractions add: 27.64 × 1000 is 27640. */
function exact(value: number): number {
	return Number(value.toPrecision(12));
}
