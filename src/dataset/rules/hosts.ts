import type { Content } from '../content';
import { SOURCES } from '../files';
import { error, inFile, type Problem, quote, warning } from '../problem';

/** No host imitates another: in other letters, or in nearly the same. */
export function* hosts({ sources }: Content): Generator<Problem> {
	const known = new Map<string, string>();
	for (const [id, { url }] of Object.entries(sources)) {
		if (url === null) continue;
		const host = new URL(url).hostname.replace(/^www\./, '');
		const report = (kind: typeof error, message: string) =>
			kind(inFile(SOURCES), `${id}.url`, message);
		if (/(^|\.)xn--/.test(host)) {
			yield report(error, `its host is not in plain letters: ${quote(writtenHost(url))}`);
		}
		for (const [other, first] of known) {
			if (host === other) continue;
			const pair = `${host} imitates ${other} of ${first}`;
			if (skeleton(host) === skeleton(other)) yield report(error, `${pair}?`);
			else if (isPrefixed(host, other) || isOneLetterApart(host, other))
				yield report(warning, `${pair}?`);
		}
		if (!known.has(host)) known.set(host, id);
	}
}

/** As it was typed: an address names such hosts by a code. */
function writtenHost(url: string): string {
	return /^\w+:\/+([^/?#]*)/.exec(url)?.[1] ?? url;
}

/** What is the same for hosts that look alike. */
function skeleton(host: string): string {
	return host
		.replace(/0/g, 'o')
		.replace(/[1i]/g, 'l')
		.replace(/rn/g, 'm')
		.replace(/vv/g, 'w')
		.replace(/-/g, '');
}

/** « lexpress.fr.example.com » */
function isPrefixed(host: string, other: string): boolean {
	return host.startsWith(`${other}.`) || other.startsWith(`${host}.`);
}

/** Shorter names are one letter apart by chance. */
const SHORTEST = 8;

function isOneLetterApart(a: string, b: string): boolean {
	if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start += 1;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
	return Math.max(a.length, b.length) - start - end <= 1;
}
