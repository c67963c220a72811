/** Files that the build makes before it starts: the palette as a style sheet, the fonts cut to what is written. */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { load } from '../dataset/load';
import { read } from '../dataset/read';
import { paletteCss } from '../scene/palette';
import { charactersIn } from './characters';
import { fontFaces } from './fonts';
import { SHARED } from './shared';

const FOLDER = join('node_modules', '.cache', 'generated');

/**
 * Makes `#generated/palette.css` and `#generated/fonts.css`; `story` is the folder of the published files. While
 * developing, one sheet of fonts serves every language; the build gives each page the fonts of its own.
 */
export function generated(story: string): Plugin {
	return {
		name: 'generated',
		async config({ root = process.cwd(), server }, { command, mode }) {
			const folder = join(root, FOLDER);
			const isServed = command === 'serve' && mode !== 'test' && !server?.middlewareMode;
			await mkdir(folder, { recursive: true });
			await replace(join(folder, 'palette.css'), paletteCss());
			await replace(join(folder, 'fonts.css'), isServed ? await everyFont(story) : '');
			return { resolve: { alias: { '#generated': folder } } };
		}
	};
}

/** In one step: tests and builds that run side by side read what another of them has written whole. */
async function replace(file: string, text: string): Promise<void> {
	const whole = `${file}.${randomUUID()}`;
	await writeFile(whole, text);
	await rename(whole, file);
}

async function everyFont(story: string): Promise<string> {
	const { languages } = read(load(story, SHARED), null).content.known;
	return (await fontFaces(charactersIn(story, [...(languages ?? [])]))).css;
}
