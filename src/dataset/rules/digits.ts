import type { Content } from '../content';
import { CORRECTIONS, operationOf, PROCEEDINGS, STORY } from '../files';
import { languageOf } from '../languages';
import { error, type Problem, quote } from '../problem';
import { maskedFor, numbersSaid } from '../spoken';
import { textsOf } from '../texts';

/** Files whose texts tell the story; those of the method and the borders cite resolutions. */
const TOLD = [STORY, PROCEEDINGS, CORRECTIONS];

/** What is written with digits and says no number: « C3N », « C-670/22 », « 26Lemont », « 706-102-1 », « mi-2025 », « m² ». */
const NAMES = [
	'\\p{Lu}[\\p{L}\\d-]*\\d[\\p{L}\\d-]*(?:/\\d+)?',
	'\\d+\\p{Lu}\\p{Ll}{2,}',
	'\\d+(?:-\\d+){2,}',
	'(?:mi|mid)-\\d{4}',
	'm²'
];
const NAME = new RegExp(`(?<![\\p{L}\\d])(?:${NAMES.join('|')})(?![\\p{L}\\d])`, 'gu');

/** What prose leaves to a figure. */
const MENTION = /\{[^}]*\}/g;

/** Every digit belongs to a number that the rules can read, or to a name: « 48kg », « 20-30 », « ½ » and « ４８ » do not. */
export function* digits(content: Content): Generator<Problem> {
	for (const { where, path, text } of textsOf(content)) {
		if (!TOLD.includes(where.file) && operationOf(where.file) === null) continue;
		for (const [code, words] of Object.entries(text)) {
			const language = languageOf(code);
			if (language === undefined) continue;
			const { sources } = content;
			const rest = maskedFor(blanked(words, numbersSaid(words, language, sources)), sources);
			const found = /[^\s«»“”(),;:!?]*\p{N}[^\s«»“”(),;:!?]*/u.exec(rest);
			if (found === null) continue;
			const written = words.slice(found.index, found.index + found[0].length).replace(/\.$/, '');
			const message = `${quote(written)} is a number that cannot be checked: write it as 48, 48 kg or 20–30`;
			yield error(where, `${path}.${code}`, message);
		}
	}
}

interface Span {
	readonly start: number;
	readonly end: number;
}

/** Without what is read already, of the same length. */
function blanked(text: string, spans: readonly Span[]): string {
	const blank = (found: string) => ' '.repeat(found.length);
	const read = spans.reduce(
		(rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
		text
	);
	return read.replace(MENTION, blank).replace(NAME, blank);
}
