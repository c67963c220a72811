/** `embed.js`, which other people's pages load from ours, and its types: files whose names never change. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { classicScript } from './classicScript';

export function embedElement(): Plugin {
	let root = '';
	return {
		name: 'prerender:element',
		apply: 'build',
		configResolved(config) {
			root = config.root;
		},
		async generateBundle() {
			const folder = join(root, 'src', 'embed');
			const types = await readFile(join(folder, 'embed.d.ts'), 'utf8');
			this.emitFile({ type: 'asset', fileName: 'embed.d.ts', source: types });
			const code = await classicScript(join(folder, 'element.ts'), 'es2022');
			this.emitFile({ type: 'asset', fileName: 'embed.js', source: code });
		}
	};
}
