/** `embed.js`, which other people's pages load from ours, and its types: files whose names never change. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/** One file without imports or exports runs as a module and as a plain script. */
const FORMAT = 'iife';

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
			const code = await bundled(join(folder, 'element.ts'));
			this.emitFile({ type: 'asset', fileName: 'embed.js', source: code });
		}
	};
}

async function bundled(entry: string): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			copyPublicDir: false,
			target: 'es2022',
			minify: true,
			lib: { entry, formats: [FORMAT], name: 'mapEmbed' }
		}
	});
	const [output] = [built].flat() as Rolldown.RolldownOutput[];
	const [chunk] = output?.output ?? [];
	if (chunk === undefined) throw new Error(`Nothing was built of ${entry}.`);
	return chunk.code;
}
