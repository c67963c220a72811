/** The languages that the rules can read. A language without a table is checked by all the other rules. */
import { ENGLISH } from './english';
import { FRENCH } from './french';
import type { Language } from './language';

export const LANGUAGES: Readonly<Record<string, Language>> = { fr: FRENCH, en: ENGLISH };

export function languageOf(code: string): Language | undefined {
	return Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined;
}
