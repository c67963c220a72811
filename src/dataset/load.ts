import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COUNTRIES, type Files, operationOf } from './files';

/**
 * Reads a story's folder. A file that is missing or cannot be read is left out, for `check` and `folderProblems` to
 * report. A folder without country names borrows those of `shared`.
 */
export function load(folder: string, shared = folder): Files {
	const files: Record<string, string> = {};
	for (const path of [...storyFiles(folder), COUNTRIES]) {
		const text = read(join(folder, path));
		if (text !== null) files[path] = text;
	}
	const countries = COUNTRIES in files ? null : read(join(shared, COUNTRIES));
	return countries === null ? files : { ...files, [COUNTRIES]: countries };
}

/** The JSON files at the top and the operations, in a fixed order. */
function storyFiles(folder: string): string[] {
	const top = list(folder).filter((name) => /(?<!\bschema)\.json$/.test(name));
	const operations = list(join(folder, 'operations')).map((name) => `operations/${name}`);
	return [...top, ...operations.filter((path) => operationOf(path) !== null)];
}

/** Without hidden files, which are the system's. */
function list(folder: string): string[] {
	try {
		return readdirSync(folder)
			.filter((name) => !name.startsWith('.'))
			.sort();
	} catch {
		return [];
	}
}

/** Without a byte-order mark, which some editors write and JSON does not know. */
function read(path: string): string | null {
	try {
		return new TextDecoder().decode(readFileSync(path));
	} catch {
		return null;
	}
}
