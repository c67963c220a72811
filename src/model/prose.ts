/** Sentences that name figures instead of repeating their numbers, so that prose and data cannot disagree. */

/** A figure named in a sentence. */
export interface Mention {
	/** As `event/figure`. */
	readonly figure: string;
	/** What is said before and after its number, the thing counted included; null where the measure's unit says it. */
	readonly words: readonly [before: string, after: string] | null;
}

/** A sentence in one language: plain words and mentions, in their order. */
export type Prose = readonly (string | Mention)[];

/** `{event/figure}`, or `{event/figure | words around #}`. */
const MENTION = /\{\s*([^\s{}|]+)\s*(?:\|\s*([^{}|#]*)#([^{}|#]*?)\s*)?\}/g;

/** Reads a sentence as it is published. What is no whole mention stays in the words, braces and all. */
export function readProse(text: string): Prose {
	const prose: (string | Mention)[] = [];
	let read = 0;
	for (const match of text.matchAll(MENTION)) {
		const [whole, figure = '', before, after] = match;
		if (match.index > read) prose.push(text.slice(read, match.index));
		const words = before === undefined || after === undefined ? null : ([before, after] as const);
		prose.push({ figure, words });
		read = match.index + whole.length;
	}
	return read < text.length ? [...prose, text.slice(read)] : prose;
}

/** The first sentence, and the others: empty where there is but one. */
export function leadOf(prose: Prose): readonly [lead: Prose, rest: Prose] {
	for (const [index, part] of prose.entries()) {
		const end = typeof part === 'string' ? SENTENCE_END.exec(part) : null;
		if (typeof part !== 'string' || end === null) continue;
		const at = end.index + 1;
		return [
			[...prose.slice(0, index), part.slice(0, at)],
			[part.slice(at + 1), ...prose.slice(index + 1)]
		];
	}
	return [prose, []];
}

/** A full stop that a sentence follows. */
const SENTENCE_END = /\. (?=[\p{Lu}\p{N}«“])/u;

export function mentionsOf(prose: Prose): Mention[] {
	return prose.filter((part) => typeof part !== 'string');
}
