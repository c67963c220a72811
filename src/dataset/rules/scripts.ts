import type { Content } from '../content';
import { error, type Problem, quote } from '../problem';

const ALIKE = '\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}\\p{Script=Cherokee}';
const WORD = new RegExp(
	`\\p{L}*(?:\\p{Script=Latin}[${ALIKE}]|[${ALIKE}]\\p{Script=Latin})\\p{L}*`,
	'u'
);

/** A word is in one script: « раris » with a Cyrillic « ра » is found by no search, and is a common deceit. */
export function* scripts({ strings }: Content): Generator<Problem> {
	for (const { where, path, value } of strings) {
		const word = WORD.exec(value)?.[0];
		if (word !== undefined)
			yield error(where, path, `mixes scripts in ${quote(word)}: ${spelt(word)}`);
	}
}

/** The letters that are not Latin, by their numbers: they look like others. */
function spelt(word: string): string {
	const foreign = [...word].filter((letter) => !/\p{Script=Latin}/u.test(letter));
	const numbers = foreign.map((letter) => {
		return 'U+' + (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	});
	return `${numbers.join(', ')} ${foreign.length === 1 ? 'is' : 'are'} not Latin`;
}
