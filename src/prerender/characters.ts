/** What pages write, character by character: the fonts are cut to it. */
import { readFileSync } from 'node:fs';
import { load } from '../dataset/load';
import { read } from '../dataset/read';
import { messageFiles } from './languages';
import { orientationIn } from './orientation';
import { SHARED } from './shared';

/** Printable ASCII, and what the formatter and the drawing add. */
const ALWAYS =
	String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index)) +
	'\u00a0\u202f·–—−→’«»…€≈≥≤$';

/**
 * Every character that the pages in some languages may write, in order: of the story in `story`, of the messages, of the
 * names on the map, and of what is in no language of the story, such as the titles of its sources.
 */
export function charactersIn(story: string, languages: readonly string[]): string[] {
	const { content } = read(load(story, SHARED), null);
	const texts = [
		ALWAYS,
		...content.strings
			.filter(({ language }) => language === null || languages.includes(language))
			.map(({ value }) => value),
		...messageFiles(story, languages).map(([, file]) => unescaped(readFileSync(file, 'utf8'))),
		...languages.flatMap((language) => [
			...Object.values(content.countries).map(({ name }) => name[language] ?? ''),
			...Object.values(content.countries).map(({ short }) => short?.[language] ?? ''),
			...orientationIn(language).named.map(({ name }) => name[language] ?? '')
		])
	];
	const found = new Set(texts.flatMap((text) => [...text]));
	return [...found].filter((character) => character >= ' ').sort();
}

/** Source text with the characters that it names by their codes. */
function unescaped(source: string): string {
	return source.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16))
	);
}
