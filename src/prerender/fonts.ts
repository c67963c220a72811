/** The page's fonts, cut to the characters that the story and the messages use. */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

interface Face {
	readonly package: string;
	readonly file: string;
	readonly family: string;
	readonly weight: number;
	/** The name the map's labels call it by; null for a face no label uses. */
	readonly label: string | null;
}

const FACES: readonly Face[] = [
	face('libre-franklin', 'Libre Franklin', 400, 'Label Regular'),
	face('libre-franklin', 'Libre Franklin', 600, 'Label SemiBold'),
	face('source-serif-4', 'Source Serif 4', 600, null)
];

/** Without the small capitals, fractions and ornaments that the characters could turn into: nothing asks for them. */
const CUT = { targetFormat: 'woff2', noLayoutClosure: true } as const;

/**
 * The regular face once more, under the name that the map's names of seas ask for: MapLibre slants what is called
 * italic and is not among its own fonts. A true italic would cost as much as a third of the face.
 */
const SLANTED = {
	file: FACES[0]?.file,
	rule: (name: string) =>
		`@font-face{font-family:'Label Italic';src:url('./${name}') format('woff2')}`
};

/** The parts a face is published in. A character is taken from the first that has it. */
const PARTS = ['latin', 'latin-ext'] as const;

/** Printable ASCII, and what the formatter and the drawing add. */
const ALWAYS =
	String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index)) +
	'\u00a0–—−→’«»…€≈≥≤$';

/** Writes the cut fonts, `fonts.css` for the page and `fonts.ts` for the map. */
export async function writeFonts(folder: string, ...texts: readonly string[]): Promise<void> {
	const characters = await charactersOf(texts);
	const css: string[] = [];
	const entries: string[] = [];
	const imports: string[] = [];
	for (const { package: name, file, family, weight, label } of FACES) {
		for (const part of PARTS) {
			const wanted = charactersIn(part, characters);
			if (wanted === '') continue;
			const path = resolveFont(name, file.replace('PART', part));
			const cut = await subsetFont(await readFile(path), wanted, CUT);
			const cutName = `${name}-${weight}-${part}.woff2`;
			await writeFile(join(folder, cutName), cut);
			const range = unicodeRange(wanted);
			css.push(
				`@font-face{font-family:'${family}';font-weight:${weight};font-display:optional;` +
					`src:url('./${cutName}') format('woff2');unicode-range:${range.join(',')}}`
			);
			if (file === SLANTED.file && part === 'latin') css.push(SLANTED.rule(cutName));
			if (label === null) continue;
			imports.push(`import url${imports.length} from './${cutName}?url';`);
			entries.push(
				`{family:${JSON.stringify(label)},url:url${imports.length - 1},range:${JSON.stringify(range)}}`
			);
		}
	}
	await writeFile(join(folder, 'fonts.css'), css.join('\n'));
	await writeFile(
		join(folder, 'fonts.ts'),
		`${imports.join('\n')}\nexport default [${entries.join(',')}];\n`
	);
}

function face(name: string, family: string, weight: number, label: string | null): Face {
	return { package: name, file: `${name}-PART-${weight}-normal.woff2`, family, weight, label };
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
