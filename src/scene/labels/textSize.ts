/** How much room a text takes, without a canvas: the build places labels too. */

/** Advances of the label font as shares of its size, from the first class that holds a character. */
const ADVANCES: readonly (readonly [characters: RegExp, advance: number])[] = [
	[/[ .,:;'’!|ijlI()[\]\u00a0\u202fіјІ]/, 0.26],
	[/[fjrt\-*"/°]/, 0.4],
	[/[aceksvxyz?_1^авгезкстухьэяѕ]/, 0.55],
	[/[mMwW%@жфшщюљњЖМФШЩЫЮЉЊ]/, 0.92],
	[/[A-Z&А-ЯЂЄЋЏмы]/, 0.7]
];

/** Digits, and the round letters, whatever their script. */
const USUAL = 0.61;

/** Lines stand this far apart, as a share of the size: what MapLibre and the poster's style sheet use. */
const LINE_HEIGHT = 1.2;

/** In the unit of the size. */
export function textWidth(text: string, size: number): number {
	return Math.max(...text.split('\n').map(lineWidth)) * size;
}

export function textHeight(text: string, size: number): number {
	return text.split('\n').length * LINE_HEIGHT * size;
}

/** The text on two lines of about one length, if it is longer than so many characters and can be broken. */
export function balanced(text: string, most: number): string {
	if (text.length <= most || text.includes('\n')) return text;
	const middle = text.length / 2;
	const breaks = [...text.matchAll(/ |-/g)].map(({ 0: at, index }) => ({
		end: at === ' ' ? index : index + 1,
		start: index + 1
	}));
	const [best] = breaks.sort((a, b) => Math.abs(a.end - middle) - Math.abs(b.end - middle));
	return best === undefined ? text : `${text.slice(0, best.end)}\n${text.slice(best.start)}`;
}

function lineWidth(line: string): number {
	const letters = line.normalize('NFD').replace(/\p{M}/gu, '');
	let width = 0;
	for (const letter of letters) width += advanceOf(letter);
	return width;
}

function advanceOf(character: string): number {
	let advance = known.get(character);
	if (advance === undefined) {
		advance = ADVANCES.find(([characters]) => characters.test(character))?.[1] ?? USUAL;
		known.set(character, advance);
	}
	return advance;
}

const known = new Map<string, number>();
