/** Lets the published files in: parsed and checked once, by the build, which a bad file stops. */
import type { Plugin } from 'vite';
import { atlas, countriesOf } from '../../geo/boundaries/atlas';
import { load } from '../dataset/load';
import { parse } from '../dataset/parse';

const ID = 'virtual:dataset';

/** `story` is the folder of the published files. */
export function datasetPlugin(story: string): Plugin {
	return {
		name: 'dataset',
		resolveId(id) {
			return id === ID ? `\0${ID}` : null;
		},
		load(id) {
			if (id !== `\0${ID}`) return null;
			const dataset = parse(load(story), countriesOf(atlas('10m')));
			return `export default JSON.parse(${JSON.stringify(JSON.stringify(dataset))});`;
		},
		configureServer(server) {
			server.watcher.add(story);
			server.watcher.on('change', (file) => {
				if (file.startsWith(story)) server.ws.send({ type: 'full-reload' });
			});
		},
		generateBundle() {
			for (const [path, source] of Object.entries(load(story))) {
				const fileName = publishedName(path);
				if (fileName) this.emitFile({ type: 'asset', fileName, source });
			}
		}
	};
}

/** The unhashed address at which readers and other tools find a file; null for what is not published. */
function publishedName(path: string): string | null {
	if (path.startsWith('operations/')) return `data/${path.slice('operations/'.length)}`;
	return path.includes('/') ? null : `data/${path}`;
}
