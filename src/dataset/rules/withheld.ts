import type { Content } from '../content';
import { SOURCES } from '../files';
import { error, inFile, type Problem } from '../problem';

/** As many words joined by hyphens are a title, not the name of a section. */
const TITLE = /\p{L}+(?:[-_+]|%20)\p{L}+(?:[-_+]|%20)\p{L}+/u;

/** A title that is withheld is printed nowhere, its address included. */
export function* withheld({ sources }: Content): Generator<Problem> {
	const where = inFile(SOURCES);
	for (const [id, { withheld, title, url }] of Object.entries(sources)) {
		if (!withheld) continue;
		if (title !== null) yield error(where, `${id}.title`, 'is withheld: expected null');
		if (url !== null && TITLE.test(new URL(url).pathname)) {
			yield error(
				where,
				`${id}.url`,
				'prints the title that is withheld: expected null, or an address without it'
			);
		}
	}
}
