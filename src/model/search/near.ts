/** Words that are spelled nearly alike. */

/** Fewer letters than this are too few to tell what was meant. */
const LEAST = 4;

/** The words nearest to one that is not among them, the nearest first: at most `most`, none with more than so many errors. */
export function nearWords(
	word: string,
	words: Iterable<string>,
	errors: number,
	most: number
): string[] {
	if (word.length < LEAST) return [];
	const found: { other: string; distance: number }[] = [];
	for (const other of words) {
		if (other.length < LEAST || Math.abs(other.length - word.length) > errors) continue;
		const distance = distanceBetween(word, other);
		if (distance <= errors) found.push({ other, distance });
	}
	return found
		.sort((a, b) => a.distance - b.distance || (a.other < b.other ? -1 : 1))
		.slice(0, most)
		.map(({ other }) => other);
}

/** How many letters have to be put in, left out, replaced or exchanged with their neighbour (Damerau, Levenshtein). */
export function distanceBetween(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const isSame = a[i - 1] === b[j - 1];
			const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row[j] = Math.min(
				at(last, j) + 1,
				at(row, j - 1) + 1,
				at(last, j - 1) + (isSame ? 0 : 1),
				isSwapped ? at(before, j - 2) + 1 : Infinity
			);
		}
		[before, last] = [last, row];
	}
	return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Infinity;
}
