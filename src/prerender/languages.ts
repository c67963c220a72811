/** The files of messages: what a page says in a language. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const OWN = resolve('src', 'i18n', 'messages');

/**
 * The file of each language, in their order: the story's own, in its folder `messages`, or else the pages'. Throws for a
 * language in which the pages say nothing.
 */
export function messageFiles(
	story: string,
	languages: readonly string[]
): (readonly [language: string, file: string])[] {
	return languages.map((language) => {
		const name = `${language}.ts`;
		const file = [resolve(story, 'messages'), OWN]
			.map((folder) => join(folder, name))
			.find(existsSync);
		if (file === undefined) {
			throw new Error(
				`The story is told in “${language}”, and no page speaks it: write ${join(OWN, name)}.`
			);
		}
		return [language, file];
	});
}
