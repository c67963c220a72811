import type { Content } from '../content';
import { LANGUAGES } from '../languages';
import { wholeWords } from '../numbers';
import { once } from '../once';
import { error, type Problem } from '../problem';
import { textsOf } from '../texts';

/** In these even one word tells: other texts may be a foreign name, « Les Jours ». */
const SENTENCE = /(^|\.)(title|summary|note|standfirst|finding|text)$/;

/** A text of fewer words may be the same by chance. */
const FEWEST = 2;

/** A word belongs to a language in whose texts it stands so many times as often as in those of every other. */
const RATIO = 3;

/** So many times as often, one word is enough. */
const CERTAIN = 10;

/**
 * A text stands under its own language. The words that only one language has tell which it is; where it has none of
 * them, those that the story says in one language alone.
 */
export function* ownLanguage(content: Content): Generator<Problem> {
	for (const { where, path, text } of textsOf(content)) {
		const least = SENTENCE.test(path) ? 1 : FEWEST;
		for (const [code, words] of Object.entries(text)) {
			const own = countOf(code, words);
			const rival =
				Object.keys(LANGUAGES).find(
					(other) => other !== code && countOf(other, words) >= Math.max(least, own + 1)
				) ?? (own === 0 ? saidElsewhere(code, words, content) : undefined);
			if (rival === undefined || !(code in LANGUAGES)) continue;
			yield error(where, `${path}.${code}`, `is written in ${rival}: were the texts exchanged?`);
		}
	}
}

const NONE: readonly string[] = [];

function countOf(code: string, text: string): number {
	return text.match(wholeWords(LANGUAGES[code]?.own ?? NONE))?.length ?? 0;
}

/** The language in which the story says these words elsewhere, and not in their own. */
function saidElsewhere(code: string, text: string, content: Content): string | undefined {
	const votes = localeOf(text).flatMap((word) => languageOfWord(word, content));
	if (votes.includes(code)) return undefined;
	return [...new Set(votes)].find(
		(other) => votes.filter((vote) => vote === other).length >= FEWEST
	);
}

/** Twice where it is certain. */
function languageOfWord(word: string, content: Content): string[] {
	const [first, second] = [...(countsOf(content).get(word) ?? [])].sort(([, a], [, b]) => b - a);
	if (first === undefined) return [];
	const [code, many] = first;
	const ratio = many / Math.max(1, second?.[1] ?? 0);
	return ratio >= CERTAIN ? [code, code] : ratio >= RATIO ? [code] : [];
}

/** How often each word is said in each language. */
const countsOf = once((content: Content): ReadonlyMap<string, ReadonlyMap<string, number>> => {
	const counts = new Map<string, Map<string, number>>();
	for (const { text } of textsOf(content)) {
		for (const [code, words] of Object.entries(text)) {
			for (const word of localeOf(words)) {
				const count = counts.get(word) ?? new Map<string, number>();
				counts.set(word, count.set(code, (count.get(code) ?? 0) + 1));
			}
		}
	}
	return counts;
});

/** In small letters, as names are in any language. */
function localeOf(text: string): string[] {
	return text.match(/(?<![\p{L}\d])\p{Ll}{3,}(?![\p{L}\d])/gu) ?? [];
}
