/** A story made ready to be asked: which entries hold a word, and how much it counts in each. */
import type { Dataset, DateRange } from '../types';
import { entriesOf, type Entry } from './entries';
import { wordsIn, type Word } from './fold';

export interface SearchIndex {
	readonly entries: readonly Entry[];
	/** Every word of the story, folded. */
	readonly words: readonly string[];
	/** For each word, its weight in each entry that holds it, by the entry's place among them. */
	readonly holders: ReadonlyMap<string, ReadonlyMap<number, number>>;
	/** The words of titles and names, as they are written. */
	readonly names: ReadonlyMap<string, string>;
}

/** From what weight on a word belongs to a title or a name. */
const NAME = 8;

/** `dated` says when something happened, in the reader's language. */
export function searchIndexOf(dataset: Dataset, dated: (date: DateRange) => string): SearchIndex {
	const entries = entriesOf(dataset, dated);
	const holders = new Map<string, Map<number, number>>();
	const names = new Map<string, string>();
	const read = reader();
	entries.forEach(({ passages }, place) => {
		for (const { text, weight } of passages) {
			for (const { folded, start, end } of read(text)) {
				const held = holders.get(folded) ?? new Map<number, number>();
				held.set(place, Math.max(weight, held.get(place) ?? 0));
				holders.set(folded, held);
				if (weight >= NAME && !names.has(folded)) names.set(folded, text.slice(start, end));
			}
		}
	});
	return { entries, words: [...holders.keys()], holders, names };
}

/** Reads the words of a text once, however often it is said. */
function reader(): (text: string) => readonly Word[] {
	const known = new Map<string, readonly Word[]>();
	return (text) => {
		const words = known.get(text) ?? wordsIn(text);
		known.set(text, words);
		return words;
	};
}
