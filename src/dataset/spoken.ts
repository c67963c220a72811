/** What an event says in words: its texts, each in one language, with the numbers in them. */
import type { Content, PublishedEvent } from './content';
import { languageOf } from './languages';
import type { Language } from './languages/language';
import { type NumberAt, numbersIn } from './numbers';
import { once } from './once';

export interface Spoken {
	/** Of the text in its language: `properties.note.fr`. */
	readonly path: string;
	readonly language: Language;
	/** Dates among them. */
	readonly numbers: readonly NumberAt[];
}

/** The title, summary and note of an event in every language whose numbers can be read. */
export function* spokenBy({ properties }: PublishedEvent, { sources }: Content): Generator<Spoken> {
	for (const key of ['title', 'summary', 'note'] as const) {
		for (const [code, text] of Object.entries(properties[key] ?? {})) {
			const language = languageOf(code);
			if (language === undefined) continue;
			const path = `properties.${key}.${code}`;
			yield { path, language, numbers: numbersSaid(text, language, sources) };
		}
	}
}

/** Numbers of a text, without those in the name of a publisher: « Europe 1 » says none. */
export function numbersSaid(
	text: string,
	language: Language,
	sources: Content['sources']
): readonly NumberAt[] {
	const masked = namesWithDigits(sources).reduce(
		(rest, name) => rest.replaceAll(name, 'x'.repeat(name.length)),
		text
	);
	return numbersIn(masked, language);
}

const namesWithDigits = once((sources: Content['sources']): string[] => {
	const names = Object.values(sources).flatMap(({ publisher }) => publisher.split(/[(),/]/));
	return [...new Set(names.map((name) => name.trim()))].filter((name) =>
		/\p{L}.*\d|\d.*\p{L}/u.test(name)
	);
});
