import type { Content } from '../content';
import { languageOf } from '../languages';
import type { Fault } from '../languages/language';
import { error, type Problem, quote } from '../problem';
import type { StringAt } from '../strings';

/** Faults in every language. */
const GENERAL: readonly Fault[] = [
	{ pattern: /"/, message: 'has a straight quotation mark' },
	{ pattern: /'/, message: 'has a straight apostrophe: expected ’' },
	{ pattern: /[ \u00a0\u202f]{2}/, message: 'has two spaces in a row' },
	{ pattern: /^[ \u00a0\u202f]|[ \u00a0\u202f]$/, message: 'starts or ends with a space' }
];

/** How far around a fault the message quotes. */
const AROUND = 12;

/** Texts are set as a printer of their language sets them. */
export function* typography(content: Content): Generator<Problem> {
	for (const string of content.strings) {
		if (string.language === null || string.value.trim() === '') continue;
		yield* faults(string, [...GENERAL, ...(languageOf(string.language)?.typography ?? [])]);
	}
}

function* faults({ where, path, value }: StringAt, list: readonly Fault[]): Generator<Problem> {
	const text = value.replace(/https?:\/\/\S+/g, 'address');
	for (const { pattern, message } of list) {
		const found = pattern.exec(text);
		if (found === null) continue;
		const excerpt = text.slice(Math.max(0, found.index - AROUND), found.index + AROUND);
		yield error(where, path, `${message}, at ${quote(excerpt)}`);
	}
}
