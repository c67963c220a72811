/** Files that the build makes before it starts: the palette as a style sheet, the fonts cut to what is written. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { paletteCss } from '../scene/palette';
import { fontFaces } from './fonts';

const FOLDER = join('node_modules', '.cache', 'generated');

/** Makes `#generated/palette.css` and `#generated/fonts.css`. */
export function generated(story: string): Plugin {
	return {
		name: 'generated',
		async config({ root = process.cwd() }) {
			const folder = join(root, FOLDER);
			await mkdir(folder, { recursive: true });
			await writeFile(join(folder, 'palette.css'), paletteCss());
			const fonts = await fontFaces(story, join(root, 'src', 'i18n', 'messages'));
			await writeFile(join(folder, 'fonts.css'), fonts);
			return { resolve: { alias: { '#generated': folder } } };
		}
	};
}
