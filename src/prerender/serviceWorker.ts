/** `service-worker.js`, with the list of what it keeps, and what ends it where it is published in its place. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { HASHED, isPageOf, type Edition } from '../offline/edition';
import { SERVICE_WORKER } from '../offline/questions';
import type { PageKind } from '../ui/page/pageData';
import { classicScript } from './classicScript';
import { pageDataOf } from './pageDataOf';

/** Beside it, for hosts that want none. */
const OFF = SERVICE_WORKER.replace('.js', '-off.js');

export function serviceWorker(): Plugin {
	let root = '';
	return {
		name: 'prerender:service-worker',
		apply: 'build',
		configResolved(config) {
			root = config.root;
		},
		// Once everything it lists has the name by which it is published.
		async writeBundle({ dir }, bundle) {
			if (dir === undefined) throw new Error('The pages are written nowhere.');
			const code = (file: string) =>
				classicScript(join(root, 'src', 'offline', `${file}.ts`), 'es2022');
			const edition = JSON.stringify(editionOf(bundle));
			const worker = `self.EDITION=${edition};\n${await code('worker')}`;
			await writeFile(join(dir, SERVICE_WORKER), worker);
			await writeFile(join(dir, OFF), await code('off'));
		}
	};
}

/** All that the pages need which stand alone: those for frames are never kept. Throws where one asks for more. */
function editionOf(bundle: Rolldown.OutputBundle): Edition {
	const pages = Object.values(bundle).flatMap((file) => {
		if (!file.fileName.endsWith('index.html')) return [];
		const html = contentOf(file).toString();
		const { kind, language } = pageDataOf(html);
		const folder = posix.join(posix.dirname(file.fileName), '/').replace('./', '');
		return kind === 'embed' ? [] : [{ folder, kind, language, html }];
	});
	const files = Object.keys(bundle).filter((name) => name.startsWith(HASHED));
	const codes = [...new Set(pages.map(({ language }) => language))];
	const isIn = (code: string) => (file: string) => file.includes(`-${code}-`);
	const edition = {
		version: versionOf(Object.values(bundle)),
		shared: files.filter((file) => !codes.some((code) => isIn(code)(file))),
		languages: codes.map((code) => {
			const own = pages.filter(({ language }) => language === code);
			const isOther = ({ kind }: { kind: PageKind }) => kind === 'chapter';
			return {
				pages: own.filter((page) => !isOther(page)).map(({ folder }) => folder),
				others: own.filter(isOther).map(({ folder }) => folder),
				files: files.filter(isIn(code))
			};
		})
	};
	const other = pages.find(({ html }) => !isPageOf(edition, html));
	if (other !== undefined) throw new Error(`“${other.folder}” asks for what was not built.`);
	return edition;
}

function versionOf(files: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[]): string {
	const hash = createHash('sha256');
	for (const file of files) hash.update(file.fileName).update(contentOf(file));
	return hash.digest('base64url').slice(0, 12);
}

function contentOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string | Uint8Array {
	return file.type === 'chunk' ? file.code : file.source;
}
