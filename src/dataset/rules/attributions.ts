import type { Content } from '../content';
import { languageOf } from '../languages';
import type { Language } from '../languages/language';
import { wholeWords } from '../numbers';
import { error, type Problem, quote } from '../problem';
import { textsOf } from '../texts';

/** Expressions that this record does not use in its own name come with whose words they are, in the same sentence. */
export function* attributions(content: Content): Generator<Problem> {
	const listed = content.vocabulary?.attributed ?? {};
	for (const { where, path, text } of textsOf(content)) {
		for (const [code, words] of Object.entries(text)) {
			const language = languageOf(code);
			const expressions = listed[code] ?? [];
			if (language === undefined || expressions.length === 0) continue;
			for (const sentence of sentencesOf(words)) {
				if (isAttributed(sentence, language)) continue;
				for (const expression of sentence.match(wholeWords(expressions)) ?? []) {
					const message = `${quote(expression)} needs an attribution in its sentence`;
					yield error(where, `${path}.${code}`, message);
				}
			}
		}
	}
}

function isAttributed(sentence: string, { reserves, attribution }: Language): boolean {
	return reserves['according to'].test(sentence) || attribution.test(sentence);
}

/** A colon or a semicolon does not end one. */
function sentencesOf(text: string): string[] {
	return text.split(/(?<=[.?!…])[ \u00a0\u202f]/);
}
