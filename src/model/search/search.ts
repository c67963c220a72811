/** What a story answers to words typed by a reader. */
import { SORTS, type Entry, type Sort } from './entries';
import { wordsIn } from './fold';
import type { SearchIndex } from './searchIndex';
import { nearWords } from './near';
import { termOf, type Meant, type Term } from './term';

export interface Group {
	readonly sort: Sort;
	/** The best first, as many as are shown. */
	readonly entries: readonly Entry[];
	/** How many there are in all. */
	readonly total: number;
}

export interface Answer {
	readonly groups: readonly Group[];
	/** What each word typed may mean: what is to be marked. */
	readonly terms: readonly Meant[];
	/** The words that are answered instead of those typed, which nothing is spelled like; null where those are. */
	readonly instead: string | null;
	/** Words that readers may have meant where nothing was found. */
	readonly near: readonly string[];
}

/** How many of each sort are shown. */
const MOST: Readonly<Record<Sort, number>> = { fact: 12, country: 4, place: 4, source: 4 };

/** How many near words are offered. */
const NEAR = 5;

/** Null where fewer than two letters are typed. */
export function search(index: SearchIndex, typed: string): Answer | null {
	const words = askedFor(typed);
	if (words === null) return null;
	const terms = words.map(({ folded }) => termOf(folded, index));
	const groups = groupsOf(index, terms);
	const isCorrected = terms.some(({ instead }) => instead !== null);
	return {
		groups,
		terms: terms.map(({ meant }) => meant),
		instead: isCorrected && groups.length > 0 ? correction(words, terms) : null,
		near: groups.length > 0 ? [] : wordsNear(words, terms, index)
	};
}

interface Asked {
	readonly written: string;
	readonly folded: string;
}

/** The words to look for, single letters left out where they say no more than the others. */
function askedFor(typed: string): Asked[] | null {
	const words = wordsIn(typed).map(({ folded, start, end }) => ({
		written: typed.slice(start, end),
		folded
	}));
	const telling = words.filter(({ folded }) => folded.length > 1 || /\d/.test(folded));
	if (words.map(({ folded }) => folded).join('').length < 2) return null;
	return telling.length > 0 ? telling : words;
}

/** The sort that answers best first; a country or a place before facts that answer as well. */
function groupsOf(index: SearchIndex, terms: readonly Term[]): Group[] {
	const scores = scoresOf(index, terms);
	const scoreAt = (place: number) => scores.get(place) ?? 0;
	const found = [...scores.keys()].sort(
		(a, b) => scoreAt(b) - scoreAt(a) || extentAt(index, a) - extentAt(index, b) || a - b
	);
	return SORTS.flatMap((sort) => {
		const places = found.filter((place) => index.entries[place]?.sort === sort);
		const [best] = places;
		if (best === undefined) return [];
		const entries = places.slice(0, MOST[sort]).flatMap((place) => index.entries[place] ?? []);
		return [{ sort, entries, total: places.length, score: scoreAt(best) }];
	})
		.sort((a, b) => b.score - a.score)
		.map(({ score, ...group }) => group);
}

/** How many words a country or a place has in its name: a town comes before its port. */
function extentAt({ entries }: SearchIndex, place: number): number {
	const entry = entries[place];
	if (entry?.sort !== 'country' && entry?.sort !== 'place') return 0;
	return wordsIn(entry.passages[0]?.text ?? '').length;
}

/** The entries that hold every term, by their place, each with what its words count. */
function scoresOf(index: SearchIndex, terms: readonly Term[]): Map<number, number> {
	const [first, ...others] = terms.map((term) => scoresFor(index, term));
	const scores = new Map(first);
	for (const other of others) {
		for (const [place, score] of scores) {
			const added = other.get(place);
			if (added === undefined) scores.delete(place);
			else scores.set(place, score + added);
		}
	}
	return scores;
}

function scoresFor({ holders }: SearchIndex, { meant }: Term): Map<number, number> {
	const scores = new Map<number, number>();
	for (const [word, { quality }] of meant) {
		for (const [place, weight] of holders.get(word) ?? []) {
			scores.set(place, Math.max(scores.get(place) ?? 0, weight * quality));
		}
	}
	return scores;
}

function correction(words: readonly Asked[], terms: readonly Term[]): string {
	return words.map(({ written }, place) => terms[place]?.instead ?? written).join(' ');
}

/** Names near to the words that were not found, and the words that were, if not together. */
function wordsNear(
	words: readonly Asked[],
	terms: readonly Term[],
	{ names }: SearchIndex
): string[] {
	if (words.length === 1 && terms[0]?.meant.size !== 0) return [];
	const near = words.flatMap(({ written, folded }, place) => {
		const term = terms[place];
		if (term === undefined || term.meant.size > 0) return [term?.instead ?? written];
		const errors = Math.max(2, Math.floor(folded.length / 3));
		return nearWords(folded, names.keys(), errors, NEAR).map((word) => names.get(word) ?? word);
	});
	return [...new Set(near)].slice(0, NEAR);
}
