/** What is wrong with a story's folder before any file is read: each fault in one line that says what to do. */
import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as names from './files';
import { error, inFile, type Problem, quote } from './problem';

/** The folder of the operations' files. */
const OPERATIONS = 'operations';

const TOP = [...names.REQUIRED, names.STORY, names.CORRECTIONS, names.SETTINGS].filter(
	(path) => !path.includes('/')
);
const SCHEMAS = [names.SCHEMA, names.SETTINGS_SCHEMA];

/** An operation's id, as its file is named. */
const OPERATION = /^[a-z0-9]+(-[a-z0-9]+)*\.geojson$/;

/**
 * Files that are in the wrong place or under a name that no story has, and files that cannot be read. Hidden files are
 * the system's, and what is not JSON at the top is the editor's own.
 */
export function folderProblems(folder: string): Problem[] {
	const top = list(folder);
	if (top === null)
		return [error(inFile(folder), '', 'is no folder: name the one that holds index.json')];
	if (!top.includes(names.INDEX) && !top.includes(OPERATIONS)) {
		return [
			error(inFile(folder), '', 'holds no story: name the folder of index.json and operations/')
		];
	}
	const operations = top.includes(OPERATIONS) ? list(join(folder, OPERATIONS)) : [];
	if (operations === null) {
		return [error(inFile(OPERATIONS), '', 'is no folder: expected one of files <id>.geojson')];
	}
	const faults = [
		...top.map((name) => [name, strayAtTop(name, top) ?? unreadable(folder, name, TOP)] as const),
		[names.COUNTRIES, unreadable(folder, names.COUNTRIES, [names.COUNTRIES])] as const,
		...operations.map((name) => {
			const path = `${OPERATIONS}/${name}`;
			return [path, strayOperation(name) ?? unreadable(folder, path, [path])] as const;
		})
	];
	return faults.flatMap(([path, fault]) => (fault === null ? [] : error(inFile(path), '', fault)));
}

/** Null where there is no such folder; without hidden files. */
function list(folder: string): string[] | null {
	try {
		return readdirSync(folder)
			.filter((name) => !name.startsWith('.'))
			.sort();
	} catch {
		return null;
	}
}

function strayAtTop(name: string, top: readonly string[]): string | null {
	if (name.endsWith('.geojson')) return `is outside ${OPERATIONS}/: move it there`;
	if (!name.endsWith('.json') || TOP.includes(name) || SCHEMAS.includes(name)) return null;
	const absent = TOP.filter((path) => !top.includes(path));
	const needed = absent.filter((path) => names.REQUIRED.includes(path));
	const missing = (needed.length > 0 ? needed : absent).join(' or ');
	return `is no file of a story: ${missing ? `rename it to ${missing}, or ` : ''}take it away`;
}

function strayOperation(name: string): string | null {
	if (OPERATION.test(name)) return null;
	return 'is no operation file: rename it to <id>.geojson, the id in lower-case words joined by hyphens, or take it away';
}

/** Why one of the paths, where it is there, is no text. */
function unreadable(folder: string, path: string, paths: readonly string[]): string | null {
	if (!paths.includes(path)) return null;
	const whole = join(folder, path);
	const target = targetOf(whole);
	try {
		if (!statSync(whole).isFile()) return 'is no file but a folder: expected a file of this name';
		new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(whole));
		return null;
	} catch (cause) {
		const { code } = cause as NodeJS.ErrnoException;
		if (code === 'ENOENT' && target === null) return null;
		if (target !== null) {
			return `is a link to ${quote(target)}, which cannot be read: put the file itself here`;
		}
		if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'is not in UTF-8: save it as UTF-8';
		return `cannot be read (${code}): is it yours to read?`;
	}
}

/** What a link names; null for what is no link. */
function targetOf(path: string): string | null {
	try {
		return readlinkSync(path);
	} catch {
		return null;
	}
}
