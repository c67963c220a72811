/** A story in one of its languages. */
import type { Dataset } from './types';

/** The languages that a story is published in. */
export function languagesOf({ story }: Dataset): readonly string[] {
	return Object.keys(story.title);
}

/** The dataset with every text in one language alone: a page speaks one, and should carry no other. */
export function inLanguage(dataset: Dataset, language: string): Dataset {
	return keepLanguage(dataset, language, new Set(languagesOf(dataset))) as Dataset;
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
