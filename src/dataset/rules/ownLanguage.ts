import type { Content } from '../content';
import { LANGUAGES } from '../languages';
import { wholeWords } from '../numbers';
import { error, type Problem } from '../problem';
import { textsOf } from '../texts';

/** In these even one word tells: other texts may be a foreign name, « Les Jours ». */
const SENTENCE = /(^|\.)(title|summary|note|standfirst|finding|text)$/;

/** A text stands under its own language: the words that only one language has tell which it is. */
export function* ownLanguage(content: Content): Generator<Problem> {
	for (const { where, path, text } of textsOf(content)) {
		const least = SENTENCE.test(path) ? 1 : 2;
		for (const [code, words] of Object.entries(text)) {
			const own = countOf(code, words);
			const rival = Object.keys(LANGUAGES).find(
				(other) => other !== code && countOf(other, words) >= Math.max(least, own + 1)
			);
			if (rival === undefined || !(code in LANGUAGES)) continue;
			yield error(where, `${path}.${code}`, `is written in ${rival}: were the texts exchanged?`);
		}
	}
}

const NONE: readonly string[] = [];

function countOf(code: string, text: string): number {
	return text.match(wholeWords(LANGUAGES[code]?.own ?? NONE))?.length ?? 0;
}
