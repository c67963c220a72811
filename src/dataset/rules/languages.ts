import type { Content } from '../content';
import { COUNTRIES, INDEX, VOCABULARY } from '../files';
import { error, inFile, type Problem, type Where } from '../problem';
import { textsOf } from '../texts';

/**
 * The title's languages are the story's: every text says something in each of them and in no other. Only the names of
 * countries may know more, because stories share them.
 */
export function* languages(content: Content): Generator<Problem> {
	const expected = [...(content.known.languages ?? [])];
	if (content.index && expected.length === 0) {
		yield error(inFile(INDEX), 'title', 'expected a text in at least one language');
	}
	if (expected.length === 0) return;
	for (const { where, path, text } of textsOf(content)) {
		yield* compare(where, path, expected, Object.keys(text));
		for (const [language, words] of Object.entries(text)) {
			if (words.trim() === '') yield error(where, `${path}.${language}`, 'is blank');
		}
	}
	for (const [id, { unit }] of Object.entries(content.vocabulary?.measures ?? {})) {
		yield* compare(inFile(VOCABULARY), `measures.${id}.unit`, expected, Object.keys(unit));
	}
}

function* compare(where: Where, path: string, expected: string[], found: string[]) {
	for (const language of expected) {
		if (!found.includes(language)) yield error(where, `${path}.${language}`, 'is missing');
	}
	if (where.file === COUNTRIES) return;
	for (const language of found) {
		if (!expected.includes(language)) {
			yield error(where, `${path}.${language}`, `is not a language of the title in ${INDEX}`);
		}
	}
}
