/** Texts with what was found in them. */
import type { Entry, Passage } from './entries';
import { lengthOf, wordsIn } from './fold';
import type { Meant } from './term';

export interface Part {
	readonly text: string;
	readonly isMarked: boolean;
}

/** Letters around what was found, on either side. */
const AROUND = 60;

/** A text in parts, those marked that stand for a word typed. */
export function markedParts(text: string, terms: readonly Meant[]): Part[] {
	const parts: Part[] = [];
	let end = 0;
	for (const word of wordsIn(text)) {
		const letters = Math.max(0, ...terms.map((meant) => meant.get(word.folded)?.letters ?? 0));
		if (letters === 0) continue;
		const until = word.start + lengthOf(text.slice(word.start, word.end), letters);
		if (word.start > end) parts.push({ text: text.slice(end, word.start), isMarked: false });
		parts.push({ text: text.slice(word.start, until), isMarked: true });
		end = until;
	}
	if (end < text.length) parts.push({ text: text.slice(end), isMarked: false });
	return parts;
}

/** The words that best say what the texts shown do not, cut to what was found; null where they say it all. */
export function passageFor(
	{ passages }: Entry,
	terms: readonly Meant[],
	shown: readonly string[],
	language: string
): Pick<Passage, 'text' | 'language'> | null {
	const missing = terms.filter((meant) => !shown.some((text) => holds(text, meant)));
	if (missing.length === 0) return null;
	let best: Passage | null = null;
	let most = 0;
	for (const passage of passages) {
		if (passage.language === null) continue;
		const held = missing.filter((meant) => holds(passage.text, meant)).length;
		const worth = held === 0 ? 0 : held + (passage.language === language ? 0.5 : 0);
		if (worth > most) [best, most] = [passage, worth];
	}
	return best && { text: cut(best.text, missing), language: best.language };
}

function holds(text: string, meant: Meant): boolean {
	return wordsIn(text).some(({ folded }) => meant.has(folded));
}

/** What stands around the first word found, in whole words. */
function cut(text: string, terms: readonly Meant[]): string {
	const words = wordsIn(text);
	const found = words.find(({ folded }) => terms.some((meant) => meant.has(folded)));
	if (found === undefined) return text;
	const first = words.find(({ start }) => start >= found.start - AROUND) ?? found;
	const last = words.filter(({ end }) => end <= found.end + AROUND).at(-1) ?? found;
	const isFromStart = first === words[0];
	const isToEnd = last === words.at(-1);
	return [
		isFromStart ? text.slice(0, first.start) : '… ',
		text.slice(first.start, last.end),
		isToEnd ? text.slice(last.end) : ' …'
	].join('');
}
