/** What a page speaks with: the messages and the formatter of its language. */
import { createFormatter, type Formatter } from './format';
import type { FormatRules } from './formatRules';
import type { Messages } from './messages/fr';

export interface Words {
	readonly language: string;
	readonly messages: Messages;
	readonly format: Formatter;
	/** The page's language of a text that exists in several. */
	readonly text: (text: Readonly<Record<string, string>>) => string;
}

/** The language of the pages at the root. */
export const DEFAULT_LANGUAGE = 'fr';

/** A language is one such file. */
export interface LanguageFile {
	readonly default: Messages;
	readonly rules: FormatRules;
}

const FILES = import.meta.glob<LanguageFile>('./messages/*.ts');

/** Every language that has a file of messages, the default first. */
export const LANGUAGES: readonly string[] = Object.keys(FILES)
	.map((file) => file.slice('./messages/'.length, -'.ts'.length))
	.sort((a, b) => Number(b === DEFAULT_LANGUAGE) - Number(a === DEFAULT_LANGUAGE));

/** Throws where the language has no messages. */
export async function loadWords(language: string): Promise<Words> {
	const load = FILES[`./messages/${language}.ts`];
	if (load === undefined) throw new Error(`No messages in “${language}”, only ${LANGUAGES}.`);
	return wordsOf(language, await load());
}

function wordsOf(language: string, { default: messages, rules }: LanguageFile): Words {
	return {
		language,
		messages,
		format: createFormatter(rules),
		text: (text) => text[language] ?? ''
	};
}
