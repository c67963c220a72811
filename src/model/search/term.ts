/** The words of a story that a word typed may mean. */
import Fuzzy from '@leeoniya/ufuzzy';
import type { SearchIndex } from './searchIndex';
import { nearWords } from './near';

/** By each word that is meant, how many of its letters were typed, and how well it answers. */
export type Meant = ReadonlyMap<string, { readonly letters: number; readonly quality: number }>;

export interface Term {
	readonly meant: Meant;
	/** What is answered instead of a word that nothing is spelled like; null where it is what was typed. */
	readonly instead: string | null;
}

/** A word as typed, one that begins so, one that is spelled nearly so. */
const QUALITY = { whole: 3, begun: 2, near: 1 } as const;

/** From how many letters on a name may have two errors, not one. */
const LONG = 7;

const fuzzy = new Fuzzy({
	unicode: true,
	interSplit: '[^\\p{L}\\d]+',
	intraSplit: null,
	interBound: '[^\\p{L}\\d]',
	intraBound: null,
	intraChars: '[\\p{L}\\d]',
	intraMode: 1,
	interLft: 2
});

/**
 * What begins with the word; else what begins nearly so, with one letter more, less, exchanged or another after the
 * first; else the name nearest to it.
 */
export function termOf(typed: string, { words, names }: SearchIndex): Term {
	const begun = words.filter((word) => word.startsWith(typed));
	if (begun.length > 0) return { meant: begunWith(typed, begun), instead: null };
	const alike = nearlyBegun(typed, words);
	if (alike.length > 0) return { meant: asWhole(alike), instead: null };
	const [nearest] = nearWords(typed, names.keys(), typed.length < LONG ? 1 : 2, 1);
	if (nearest === undefined) return { meant: new Map(), instead: null };
	return { meant: asWhole([nearest]), instead: names.get(nearest) ?? nearest };
}

function begunWith(typed: string, begun: readonly string[]): Meant {
	const letters = typed.length;
	return new Map(
		begun.map((word) => {
			const quality = word.length === letters ? QUALITY.whole : QUALITY.begun;
			return [word, { letters, quality }];
		})
	);
}

function asWhole(words: readonly string[]): Meant {
	return new Map(words.map((word) => [word, { letters: word.length, quality: QUALITY.near }]));
}

function nearlyBegun(typed: string, words: readonly string[]): string[] {
	if (/^\d+$/.test(typed)) return [];
	const [found, ,] = fuzzy.search(words as string[], typed, 0, Infinity);
	return (found ?? []).flatMap((place) => words[place] ?? []);
}
