/** Words as they are compared: whatever their case, accents and special letters. */

export interface Word {
	/** In plain letters, as it is compared; a number without what parts its thousands. */
	readonly folded: string;
	/** Where it stands in its text. */
	readonly start: number;
	readonly end: number;
}

/** Letters that Unicode does not take apart into a plain one and its accent. */
const PLAIN: Readonly<Record<string, string>> = {
	æ: 'ae',
	đ: 'd',
	ð: 'd',
	ħ: 'h',
	ı: 'i',
	ł: 'l',
	ŋ: 'n',
	ø: 'o',
	œ: 'oe',
	ß: 'ss',
	ŧ: 't',
	þ: 'th'
};

/** A number with its thousands parted, or a run of letters and digits. */
const WORD = /\d{1,3}(?:[\s.,’']\d{3})+(?!\d)|[\p{L}\p{M}\p{N}]+/gu;

/** « Bélivuk » → `belivuk`, « Łódź » → `lodz`, « 27 640 » → `27640`. */
export function fold(word: string): string {
	if (/^[a-z\d]+$/.test(word)) return word;
	return Array.from(word.normalize('NFD').toLowerCase(), plainLetter).join('');
}

/** The words of a text, in order. */
export function wordsIn(text: string): Word[] {
	return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
		folded: fold(word),
		start: index,
		end: index + word.length
	}));
}

/** How much of a word stands for so many of its folded letters: 3 of « Łódź » for `lod`, 1 of « ßa » for `s`. */
export function lengthOf(word: string, folded: number): number {
	let length = 0;
	let count = 0;
	for (const letter of word) {
		if (count >= folded && !/\p{M}/u.test(letter)) break;
		count += fold(letter).length;
		length += letter.length;
	}
	return length;
}

function plainLetter(letter: string): string {
	return PLAIN[letter] ?? letter.replace(/[^\p{L}\p{N}]/u, '');
}
