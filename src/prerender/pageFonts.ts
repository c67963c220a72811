/** The fonts that a page holds: those of its own language, and of the names by which it links to the others. */
import type { PageData } from '../ui/page/pageData';
import { charactersIn } from './characters';
import { fontFaces } from './fonts';

/** Rules of `@font-face` for a page, cut once a language; `warn` is told what a font cannot write. */
export function pageFonts(
	story: string,
	warn: (warning: string) => void
): (page: PageData) => Promise<string> {
	const known = new Map<string, Promise<string>>();
	return ({ language, languages }) => {
		const css = known.get(language) ?? cut(story, language, languages, warn);
		known.set(language, css);
		return css;
	};
}

async function cut(
	story: string,
	language: string,
	languages: PageData['languages'],
	warn: (warning: string) => void
): Promise<string> {
	const names = languages.flatMap(({ name }) => [...name]);
	const characters = [...new Set([...charactersIn(story, [language]), ...names])].sort();
	const { css, missing } = await fontFaces(characters);
	for (const [family, letters] of Object.entries(missing)) {
		warn(`${family} has no ${letters}: browsers draw “${language}” with another font there.`);
	}
	return css;
}
