/** Lets the published files in: parsed and checked once, by the build, which a bad file stops. */
import type { Plugin } from 'vite';
import { ground } from '../../geo/boundaries/ground';
import { operationOf, SCHEMA, SETTINGS } from '../dataset/files';
import { folderProblems } from '../dataset/folder';
import { operationSchema } from '../dataset/jsonSchema';
import { load } from '../dataset/load';
import { parse } from '../dataset/parse';
import { DatasetError } from '../dataset/problem';
import { missingSettings, withAddress } from '../dataset/settings';
import { evidenceOf, outlineOf, narrativeOf } from '../model/evidence';
import { inLanguage, languagesOf } from '../model/language';
import type { Dataset } from '../model/types';
import { messageFiles } from './languages';
import { orientationIn } from './orientation';
import { SHARED } from './shared';

/** The whole; its languages; the list of its parts; and each part in a language, such as `virtual:outline/fr`. */
const WHOLE = 'virtual:dataset';
const LANGUAGES = 'virtual:languages';
const PARTS = 'virtual:parts';
const PART = /^virtual:(outline|narrative|evidence|orientation)\/(.+)$/;

const PARTS_OF = { outline: outlineOf, narrative: narrativeOf, evidence: evidenceOf };

/** `story` is the folder of the published files. */
export function datasetPlugin(story: string): Plugin {
	let read: Dataset | null = null;
	const dataset = () => (read ??= parseFolder(story));
	return {
		name: 'dataset',
		resolveId(id) {
			return [WHOLE, LANGUAGES, PARTS].includes(id) || PART.test(id) ? `\0${id}` : null;
		},
		load(id) {
			if (id === `\0${WHOLE}`) return moduleOf(dataset());
			if (id === `\0${LANGUAGES}`) return languagesModule(story, languagesOf(dataset()));
			if (id === `\0${PARTS}`) return partsModule(languagesOf(dataset()));
			const [, part, language] = PART.exec(id.slice(1)) ?? [];
			if (part === undefined || language === undefined) return null;
			if (part === 'orientation') return moduleOf(orientationIn(language).named);
			return moduleOf(PARTS_OF[part as keyof typeof PARTS_OF](inLanguage(dataset(), language)));
		},
		configureServer(server) {
			server.watcher.add(story);
			server.watcher.on('change', (file) => {
				if (!file.startsWith(story)) return;
				read = null;
				server.ws.send({ type: 'full-reload' });
			});
		},
		generateBundle() {
			const missing = missingSettings(dataset().settings);
			if (missing !== null) this.warn(missing);
			for (const warning of languagesOf(dataset()).flatMap(missingNames)) this.warn(warning);
			for (const [path, source] of Object.entries(load(story))) {
				const fileName = publishedName(path);
				if (fileName) this.emitFile({ type: 'asset', fileName, source: published(path, source) });
			}
			const schema = JSON.stringify(operationSchema(), null, '\t');
			this.emitFile({ type: 'asset', fileName: `data/${SCHEMA}`, source: schema });
		}
	};
}

function parseFolder(story: string): Dataset {
	const problems = folderProblems(story);
	if (problems.length > 0) throw new DatasetError(problems);
	const files = withAddress(load(story, SHARED), process.env.PUBLIC_ADDRESS);
	return parse(files, ground());
}

/** Browsers read a JSON text faster than the same as a literal. */
function moduleOf(value: object): string {
	return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

function languagesModule(story: string, languages: readonly string[]): string {
	return `export default ${loadersOf(messageFiles(story, languages))};`;
}

function partsModule(languages: readonly string[]): string {
	const loaders = (part: string) =>
		loadersOf(languages.map((code) => [code, `virtual:${part}/${code}`] as const));
	return [
		`export const outlines = ${loaders('outline')};`,
		`export const narrative = ${loaders('narrative')};`,
		`export const evidence = ${loaders('evidence')};`,
		`export const orientation = ${loaders('orientation')};`
	].join('\n');
}

function missingNames(language: string): string[] {
	const { missing } = orientationIn(language);
	if (missing === 0) return [];
	return [
		`The map in “${language}” leaves out ${missing} seas and cities that have no name in it.`
	];
}

/** An object of functions that import a module each. */
function loadersOf(modules: readonly (readonly [key: string, module: string])[]): string {
	const entries = modules.map(
		([key, module]) => `${JSON.stringify(key)}: () => import(${JSON.stringify(module)})`
	);
	return `{ ${entries.join(', ')} }`;
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
	return path.includes('/') || path === SETTINGS ? null : `data/${path}`;
}
