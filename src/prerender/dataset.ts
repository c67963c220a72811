/** Lets the published files in: parsed and checked once, by the build, which a bad file stops. */
import type { Plugin } from 'vite';
import { atlas, countriesOf } from '../../geo/boundaries/atlas';
import { operationOf, SCHEMA } from '../dataset/files';
import { operationSchema } from '../dataset/jsonSchema';
import { load } from '../dataset/load';
import { parse } from '../dataset/parse';

const ID = 'virtual:dataset';

/** Where the names of countries are, for a story that brings none. */
const COUNTRIES = 'geo';

/** `story` is the folder of the published files. */
export function datasetPlugin(story: string): Plugin {
	return {
		name: 'dataset',
		resolveId(id) {
			return id === ID ? `\0${ID}` : null;
		},
		load(id) {
			if (id !== `\0${ID}`) return null;
			const dataset = parse(load(story, COUNTRIES), countriesOf(atlas('10m')));
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
				if (fileName) this.emitFile({ type: 'asset', fileName, source: published(path, source) });
			}
			const schema = JSON.stringify(operationSchema(), null, '\t');
			this.emitFile({ type: 'asset', fileName: `data/${SCHEMA}`, source: schema });
		}
	};
}

/** An operation file names its schema where that is published, whatever the file in the story's folder names. */
function published(path: string, text: string): string {
	if (operationOf(path) === null) return text;
	const named = `"$schema": "./${SCHEMA}"`;
	const replaced = text.replace(/"\$schema"\s*:\s*"[^"]*"/, () => named);
	return replaced === text ? text.replace('{', () => `{\n\t${named},`) : replaced;
}

/** The unhashed address at which readers and other tools find a file; null for what is not published. */
function publishedName(path: string): string | null {
	if (path.startsWith('operations/')) return `data/${path.slice('operations/'.length)}`;
	return path.includes('/') ? null : `data/${path}`;
}
