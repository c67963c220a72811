import type { Content } from '../content';
import { SOURCES } from '../files';
import { error, inFile, type Problem } from '../problem';

const JOINT = '[-_+.,\\s]+';
const WORD = '\\p{L}+';

/** As many joined words are a title wherever they stand; the name of a section has fewer. */
const TITLE = new RegExp(WORD + JOINT + WORD + JOINT + WORD, 'u');

/** At the end of an address even two tell: a person's name, « drug-lords ». */
const ENDING = new RegExp(`${WORD}${JOINT}${WORD}[^/]*$`, 'u');

/** A title that is withheld is printed nowhere, its address included. */
export function* withheld({ sources }: Content): Generator<Problem> {
	const where = inFile(SOURCES);
	for (const [id, { withheld, title, url }] of Object.entries(sources)) {
		if (!withheld) continue;
		if (title !== null) yield error(where, `${id}.title`, 'is withheld: expected null');
		if (url !== null && isTitled(new URL(url))) {
			yield error(
				where,
				`${id}.url`,
				'prints the title that is withheld: expected null, or an address without it'
			);
		}
	}
}

/** Whether it says in words what it leads to: in its path, or behind it. */
function isTitled({ pathname, search, hash }: URL): boolean {
	const path = readable(pathname)
		.replace(/\/$/, '')
		.replace(/\.\p{L}+$/u, '');
	const rest = readable(search + hash);
	return TITLE.test(path) || ENDING.test(path) || TITLE.test(rest);
}

/** With the characters that an address writes by their numbers. */
function readable(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
