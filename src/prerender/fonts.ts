/**
 * The page's fonts, cut to the characters that its language writes. Pages hold them: one that is fetched either holds up
 * the first paint, or comes after it and moves the text.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

interface Face {
	readonly package: string;
	readonly file: string;
	readonly family: string;
	readonly weight: number;
	/** The names that the map's labels call it by. */
	readonly labels: readonly string[];
}

/** The packages that publish each family. */
export const FAMILIES = {
	'Libre Franklin': 'libre-franklin',
	'Source Serif 4': 'source-serif-4'
} as const;

const FACES: readonly Face[] = [
	// MapLibre slants what is called italic: a true italic would cost as much as a third of the face.
	face('Libre Franklin', 400, ['Label Regular', 'Label Italic']),
	face('Libre Franklin', 600, ['Label SemiBold']),
	face('Source Serif 4', 600, [])
];

/** Without the small capitals, fractions and ornaments that the characters could turn into: nothing asks for them. */
const CUT = { targetFormat: 'woff2', noLayoutClosure: true } as const;

/** The parts of a face that are tried first, in this order; then come those for other scripts. */
const FIRST = ['latin', 'latin-ext'];

export interface Fonts {
	/** The rules of `@font-face` that hold the cut fonts. */
	readonly css: string;
	/** Letters and digits that a family lacks, by family: browsers draw them in another. */
	readonly missing: Readonly<Record<string, string>>;
}

/** `characters` are all that is written, in order. */
export async function fontFaces(characters: readonly string[]): Promise<Fonts> {
	const rules: string[] = [];
	const missing: Record<string, string> = {};
	for (const { package: name, file, family, weight, labels } of FACES) {
		const { parts, others } = shareOut(characters, await partsOf(name));
		const letters = others.filter((character) => /[\p{L}\p{N}]/u.test(character));
		if (letters.length > 0) missing[family] = letters.join('');
		for (const [part, wanted] of parts) {
			const path = resolveFont(name, `files/${file.replace('PART', part)}`);
			const cut = await subsetFont(await readFile(path), wanted, CUT);
			const source = `font-weight:${weight};src:url(data:font/woff2;base64,${cut.toString('base64')})format('woff2');unicode-range:${unicodeRange(wanted).join(',')}`;
			for (const own of [family, ...labels])
				rules.push(`@font-face{font-family:'${own}';${source}}`);
		}
	}
	return { css: rules.join(''), missing };
}

function face(family: keyof typeof FAMILIES, weight: number, labels: readonly string[]): Face {
	const name = FAMILIES[family];
	return { package: name, file: `${name}-PART-${weight}-normal.woff2`, family, weight, labels };
}

function resolveFont(name: string, file: string): string {
	return createRequire(import.meta.url).resolve(`@fontsource/${name}/${file}`);
}

/** A part of a face, and the codes of the characters it was published for. */
type Part = readonly [name: string, holds: (code: number) => boolean];

/** The parts that a family is published in, in the order in which they are tried. */
async function partsOf(name: string): Promise<Part[]> {
	const text = await readFile(resolveFont(name, 'unicode.json'), 'utf8');
	const ranges = JSON.parse(text) as Readonly<Record<string, string>>;
	const names = [...FIRST, ...Object.keys(ranges).filter((part) => !FIRST.includes(part))];
	return names.map((part) => [part, holderOf(ranges[part] ?? '')]);
}

/** Reads `U+0041-005A,U+20AC`. */
function holderOf(unicodeRange: string): (code: number) => boolean {
	const ranges = unicodeRange.split(',').map((range) => {
		const [first = NaN, last = first] = range
			.replace('U+', '')
			.split('-')
			.map((code) => Number.parseInt(code, 16));
		return [first, last] as const;
	});
	return (code) => ranges.some(([first, last]) => code >= first && code <= last);
}

/** Gives each character to the first part that holds it; what none holds is looked for in the first of all. */
function shareOut(characters: readonly string[], parts: readonly Part[]) {
	const others: string[] = [];
	const shares = new Map<string, string>();
	for (const character of characters) {
		const code = character.codePointAt(0) ?? 0;
		const part = parts.find(([, holds]) => holds(code))?.[0];
		if (part === undefined) others.push(character);
		const own = part ?? FIRST[0] ?? '';
		shares.set(own, (shares.get(own) ?? '') + character);
	}
	return { parts: shares, others };
}

/** The characters, in order, as ranges such as `U+41-5A`. */
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
	return code.toString(16).toUpperCase();
}
