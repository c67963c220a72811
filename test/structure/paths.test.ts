/** What the documents for the next engineer name is there. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Each document, and the folder that the paths in it may begin at, beside the project's own. */
const DOCUMENTS = [
	'README.md',
	'CONTRIBUTING.md',
	'geo/README.md',
	'src/README.md',
	'src/embed/README.md'
] as const;

/** Between backticks: a path with a folder in it, of which no part stands for others. */
const PATH = /`((?:[\w-]+\/)+[\w.-]*)`/g;

describe.each(DOCUMENTS)('%s', (document) => {
	const text = readFileSync(join(ROOT, document), 'utf8');

	it('names files and folders that exist', () => {
		const own = dirname(join(ROOT, document));
		const known = [...text.matchAll(PATH)].map(([, path = '']) => path);
		const missing = [...new Set(known)].filter((path) => {
			const [first = ''] = path.split('/');
			const folders = [own, ROOT].filter((folder) => existsSync(join(folder, first)));
			return folders.length > 0 && !folders.some((folder) => existsSync(join(folder, path)));
		});
		expect(missing).toEqual([]);
	});
});
