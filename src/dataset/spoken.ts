/** What an event says in words: its texts, each in one language, with the numbers in them. */
import type { Content, PublishedEvent } from './content';
import { languageOf } from './languages';
import type { Language } from './languages/language';
import { type NumberAt, numbersIn } from './numbers';
import { alternatives } from './numberPattern';
import { once } from './once';
import { eventTexts } from './texts';

export interface Spoken {
	/** Of the text in its language: `properties.note.fr`. */
	readonly path: string;
	readonly code: string;
	readonly text: string;
	readonly language: Language;
	/** Dates among them. */
	readonly numbers: readonly NumberAt[];
}

/** Every text of an event but its place's name, in every language whose numbers can be read. */
export function* spokenBy(event: PublishedEvent, { sources }: Content): Generator<Spoken> {
	for (const [key, texts] of eventTexts(event)) {
		if (key !== 'properties.place.name') yield* spokenIn(key, texts, sources);
	}
}

/** A text in every language whose numbers can be read. */
export function* spokenIn(
	key: string,
	texts: Readonly<Record<string, string>> | null | undefined,
	sources: Content['sources']
): Generator<Spoken> {
	for (const [code, text] of Object.entries(texts ?? {})) {
		const language = languageOf(code);
		if (language === undefined) continue;
		const numbers = numbersSaid(text, language, sources);
		yield { path: `${key}.${code}`, code, text, language, numbers };
	}
}

/** Numbers of a text, without those in the name of a publisher: « Europe 1 » says none. */
export function numbersSaid(
	text: string,
	language: Language,
	sources: Content['sources']
): readonly NumberAt[] {
	return numbersIn(maskedFor(text, sources), language);
}

/** Of the same length, without the digits in the name of a publisher. */
export function maskedFor(text: string, sources: Content['sources']): string {
	return text.replace(namesWithDigits(sources), (name) => 'x'.repeat(name.length));
}

const namesWithDigits = once((sources: Content['sources']): RegExp => {
	const names = Object.values(sources).flatMap(({ publisher }) => publisher.split(/[(),/]/));
	const own = names.map((name) => name.trim()).filter((name) => LETTER_AND_DIGIT.test(name));
	return new RegExp(alternatives([...new Set(own)]), 'g');
});

const LETTER_AND_DIGIT = /\p{L}.*\d|\d.*\p{L}/u;
