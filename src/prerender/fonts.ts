/**
 * The page's fonts, cut to the characters that the story and the messages use. Pages hold them: one that is fetched
 * either holds up the first paint, or comes after it and moves the text.
 */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

interface Face {
	readonly package: string;
	readonly file: string;
	readonly family: string;
	readonly weight: number;
	/** The names that the map's labels call it by. */
	readonly labels: readonly string[];
}

const FACES: readonly Face[] = [
	// MapLibre slants what is called italic: a true italic would cost as much as a third of the face.
	face('libre-franklin', 'Libre Franklin', 400, ['Label Regular', 'Label Italic']),
	face('libre-franklin', 'Libre Franklin', 600, ['Label SemiBold']),
	face('source-serif-4', 'Source Serif 4', 600, [])
];

/** Without the small capitals, fractions and ornaments that the characters could turn into: nothing asks for them. */
const CUT = { targetFormat: 'woff2', noLayoutClosure: true } as const;

/** The parts a face is published in. A character is taken from the first that has it. */
const PARTS = ['latin', 'latin-ext'] as const;

/** Printable ASCII, and what the formatter and the drawing add. */
const ALWAYS =
	String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index)) +
	'\u00a0–—−→’«»…€≈≥≤$';

/** The rules of `@font-face` that hold the cut fonts. `texts` are folders whose files are all that is written. */
export async function fontFaces(...texts: readonly string[]): Promise<string> {
	const characters = await charactersOf(texts);
	const rules: string[] = [];
	for (const { package: name, file, family, weight, labels } of FACES) {
		for (const part of PARTS) {
			const wanted = charactersIn(part, characters);
			if (wanted === '') continue;
			const path = resolveFont(name, file.replace('PART', part));
			const cut = await subsetFont(await readFile(path), wanted, CUT);
			const source = `font-weight:${weight};src:url(data:font/woff2;base64,${cut.toString('base64')})format('woff2');unicode-range:${unicodeRange(wanted).join(',')}`;
			for (const own of [family, ...labels])
				rules.push(`@font-face{font-family:'${own}';${source}}`);
		}
	}
	return rules.join('\n');
}

function face(name: string, family: string, weight: number, labels: readonly string[]): Face {
	return { package: name, file: `${name}-PART-${weight}-normal.woff2`, family, weight, labels };
}

function resolveFont(name: string, file: string): string {
	return createRequire(import.meta.url).resolve(`@fontsource/${name}/files/${file}`);
}

/** Every character of every file below the folders. */
async function charactersOf(folders: readonly string[]): Promise<string> {
	const found = new Set(ALWAYS);
	for (const folder of folders) {
		for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
			if (!entry.isFile() || !/\.(json|geojson|ts)$/.test(entry.name)) continue;
			const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
			for (const character of text) found.add(character);
		}
	}
	return [...found].filter((character) => character >= ' ').join('');
}

/** Which of the characters a part holds: Latin letters with marks beyond Latin-1 are in the second. */
function charactersIn(part: (typeof PARTS)[number], characters: string): string {
	const isExtended = (character: string) =>
		character >= '\u0100' && character <= '\u024f' && !'ıŒœ'.includes(character);
	return [...characters]
		.filter((character) => isExtended(character) === (part === 'latin-ext'))
		.sort()
		.join('');
}

/** The characters, in order, as ranges such as `U+0041-005A`. */
function unicodeRange(characters: string): string[] {
	const ranges: [first: number, last: number][] = [];
	for (const character of characters) {
		const code = character.codePointAt(0) ?? 0;
		const current = ranges.at(-1);
		if (current && code === current[1] + 1) current[1] = code;
		else ranges.push([code, code]);
	}
	return ranges.map(([first, last]) =>
		first === last ? `U+${hexadecimal(first)}` : `U+${hexadecimal(first)}-${hexadecimal(last)}`
	);
}

function hexadecimal(code: number): string {
	return code.toString(16).toUpperCase().padStart(4, '0');
}
