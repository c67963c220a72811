/** What a page speaks with: the messages and the formatter of its language. */
import files from 'virtual:languages';
import { createFormatter, type Formatter } from './format';
import type { FormatRules } from './formatRules';
import type { Messages } from './messages/fr';

export interface Locale {
	readonly language: string;
	readonly messages: Messages;
	readonly format: Formatter;
	/** The page's language of a text that exists in several. */
	readonly text: (text: Readonly<Record<string, string>>) => string;
}

/** What a file of messages holds. */
export interface LanguageFile {
	readonly default: Messages;
	readonly rules: FormatRules;
}

/** The languages of the story, the one of the pages at the root first. */
export const LANGUAGES: readonly string[] = Object.keys(files);

/** Throws for a language that the story is not told in. */
export async function loadLocale(language: string): Promise<Locale> {
	const load = files[language];
	if (load === undefined) throw new Error(`No page is in “${language}”, only in ${LANGUAGES}.`);
	return localeOf(language, await load());
}

export function localeOf(language: string, { default: messages, rules }: LanguageFile): Locale {
	return {
		language,
		messages,
		format: createFormatter(rules),
		text: (text) => text[language] ?? ''
	};
}
