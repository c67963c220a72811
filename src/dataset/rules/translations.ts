import type { Content } from '../content';
import { error, type Problem, warning } from '../problem';
import { textsOf } from '../texts';

/** Names may be the same in two languages; sentences are not. */
const LONGEST_NAME = 40;

/** Texts whose translation nobody can do without. */
const ESSENTIAL = /(^|\.)(summary|standfirst|finding|line|paragraphs\.\d+)$/;

/** A text that is the same in two languages was probably copied to be translated later. */
export function* translations(content: Content): Generator<Problem> {
	for (const { where, path, text } of textsOf(content)) {
		const firsts = new Map<string, string>();
		for (const [language, words] of Object.entries(text)) {
			const first = firsts.get(words);
			firsts.set(words, first ?? language);
			if (first === undefined || words.length <= LONGEST_NAME) continue;
			const report = ESSENTIAL.test(path) ? error : warning;
			yield report(where, `${path}.${language}`, `is the same as in ${first}`);
		}
	}
}
