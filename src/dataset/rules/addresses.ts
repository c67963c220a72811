import type { Content } from '../content';
import { INDEX, SOURCES } from '../files';
import { error, inFile, type Problem, quote } from '../problem';

/** Addresses become links, so they may only lead to the web. */
export function* addresses({ sources, index }: Content): Generator<Problem> {
	for (const [id, { url }] of Object.entries(sources)) {
		if (url !== null) yield* webOnly(SOURCES, `${id}.url`, url);
	}
	if (index === null) return;
	yield* webOnly(INDEX, 'licence.url', index.licence.url);
}

export function* webOnly(file: string, path: string, url: string): Generator<Problem> {
	if (!/^https?:\/\/[^\s/]+\S*$/i.test(url)) {
		yield error(inFile(file), path, `expected an http or https address, found ${quote(url)}`);
	}
}
