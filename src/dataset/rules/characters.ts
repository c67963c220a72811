import type { Content } from '../content';
import { error, type Problem, quote } from '../problem';

const FORBIDDEN: readonly { readonly pattern: RegExp; readonly message: string }[] = [
	{ pattern: /<\s*[a-z/!?][^>]{0,20}>?/i, message: 'holds HTML' },
	{ pattern: /&(#?[a-z0-9]+);/i, message: 'holds an HTML entity' },
	{ pattern: /[\p{Cc}\p{Zl}\p{Zp}]/u, message: 'holds a control character' },
	{ pattern: /[\p{Cf}\u034f\u115f\u1160\u3164]/u, message: 'holds an invisible character' },
	{ pattern: /[\p{Surrogate}\ufffd]/u, message: 'holds a broken character' }
];

/** Strings are plain text that shows all it holds: what a reviewer reads is what readers get. */
export function* characters(content: Content): Generator<Problem> {
	for (const { where, path, value } of content.strings) {
		for (const { pattern, message } of FORBIDDEN) {
			const found = pattern.exec(value)?.[0];
			if (found !== undefined) yield error(where, path, `${message}: ${quote(found)}`);
		}
		if (value !== value.normalize('NFC')) {
			yield error(where, path, 'has accents apart from their letters: expected Unicode form NFC');
		}
	}
}
