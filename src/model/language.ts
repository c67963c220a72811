/** A story in one of its languages. */
import type { Outline } from './types';

/** The languages that a story is published in. */
export function languagesOf({ story }: Outline): readonly string[] {
	return Object.keys(story.title);
}

/** The story with every text in one language alone: a page speaks one, and should carry no other. */
export function inLanguage<Whole extends Outline>(whole: Whole, language: string): Whole {
	return keepLanguage(whole, language, new Set(languagesOf(whole))) as Whole;
}

function keepLanguage(value: unknown, language: string, languages: ReadonlySet<string>): unknown {
	if (Array.isArray(value)) return value.map((item) => keepLanguage(item, language, languages));
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value);
	const isByLanguage = entries.length > 0 && entries.every(([key]) => languages.has(key));
	const kept = isByLanguage ? entries.filter(([key]) => key === language) : entries;
	return Object.fromEntries(
		kept.map(([key, item]) => [key, keepLanguage(item, language, languages)])
	);
}
