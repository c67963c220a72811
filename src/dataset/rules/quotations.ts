import type { Content } from '../content';
import { alternatives } from '../numberPattern';
import { once } from '../once';
import { error, type Problem, quote } from '../problem';
import { textsOf } from '../texts';

/** What stands between a pair of quotation marks, of whatever language. */
const QUOTED = /«[^«»]*»|“[^“”]*”|„[^„“]*“/gu;

/** Expressions that are only ever somebody else's words stand between quotation marks wherever they are said. */
export function* quotations(content: Content): Generator<Problem> {
	const listed = content.vocabulary?.quoted ?? {};
	for (const { where, path, text } of textsOf(content)) {
		for (const [code, words] of Object.entries(text)) {
			const expressions = listed[code] ?? [];
			if (expressions.length === 0) continue;
			for (const found of words.replace(QUOTED, '').match(anyOf(expressions)) ?? []) {
				yield error(where, `${path}.${code}`, `${quote(found)} needs quotation marks around it`);
			}
		}
	}
}

/** As a whole, whatever its case, its spaces and its apostrophes. */
const anyOf = once((expressions: readonly string[]): RegExp => {
	const words = alternatives(expressions).replaceAll(' ', '\\s').replaceAll('’', "[’']");
	return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu');
});
