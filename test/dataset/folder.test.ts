// @vitest-environment node
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { folderProblems } from '../../src/dataset/folder';
import { load } from '../../src/dataset/load';
import { check } from '../../src/dataset/parse';
import { formatProblem } from '../../src/dataset/problem';
import { GEO, INDEX, NORTH, SOURCES, STORY, STORY_FILE, TINY_WORLD } from '../support/dataset';

const scratch = mkdtempSync(join(tmpdir(), 'folder-'));
const folder = join(scratch, 'story');
const inside = (path: string) => join(folder, path);
const write = (path: string, text: string | Uint8Array) => () => writeFileSync(inside(path), text);
const move = (from: string, to: string) => () => renameSync(inside(from), inside(to));

/** Takes a file's place. */
function replace(path: string, change: (path: string) => void): () => void {
	return () => {
		rmSync(inside(path), { recursive: true });
		change(inside(path));
	};
}

const NO_OPERATION =
	'is no operation file: rename it to <id>.geojson, the id in lower-case words joined by hyphens, or take it away';

beforeEach(() => {
	rmSync(folder, { recursive: true, force: true });
	cpSync(STORY, folder, { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true }));

describe('folderProblems(folder)', () => {
	it.each([STORY, GEO])('finds nothing in %s', (sound) => {
		expect(folderProblems(sound)).toEqual([]);
	});

	it.each<[title: string, breaks: () => void, file: string, message: string]>([
		['notes', write('operations/notes.txt', 'notes'), 'operations/notes.txt', NO_OPERATION],
		[
			'another ending',
			move(NORTH, 'operations/north-pier.json'),
			'operations/north-pier.json',
			NO_OPERATION
		],
		[
			'capitals',
			move(NORTH, 'operations/North-Pier.geojson'),
			'operations/North-Pier.geojson',
			NO_OPERATION
		],
		[
			'a copy',
			write('operations/north-pier (2).geojson', '{}'),
			'operations/north-pier (2).geojson',
			NO_OPERATION
		],
		[
			'a backup',
			write('operations/north-pier.geojson~', '{}'),
			'operations/north-pier.geojson~',
			NO_OPERATION
		],
		[
			'a folder among operations',
			() => mkdirSync(inside('operations/old')),
			'operations/old',
			NO_OPERATION
		],
		[
			'a folder for an operation',
			replace(NORTH, (path) => mkdirSync(path)),
			NORTH,
			'is no file but a folder: expected a file of this name'
		],
		[
			'a folder for the index',
			replace(INDEX, (path) => mkdirSync(path)),
			INDEX,
			'is no file but a folder: expected a file of this name'
		],
		[
			'a dangling link',
			replace(NORTH, (path) => symlinkSync('../nowhere.geojson', path)),
			NORTH,
			'is a link to "../nowhere.geojson", which cannot be read: put the file itself here'
		],
		[
			'a link to itself',
			replace(STORY_FILE, (path) => symlinkSync('story.json', path)),
			STORY_FILE,
			'is a link to "story.json", which cannot be read: put the file itself here'
		],
		[
			'a renamed file',
			move(SOURCES, 'source.json'),
			'source.json',
			'is no file of a story: rename it to sources.json, or take it away'
		],
		[
			'a renamed file that a story may lack',
			move(STORY_FILE, 'stories.json'),
			'stories.json',
			'is no file of a story: rename it to story.json or corrections.json, or take it away'
		],
		[
			'an operation at the top',
			move(NORTH, 'north-pier.geojson'),
			'north-pier.geojson',
			'is outside operations/: move it there'
		],
		[
			'an operation in UTF-16',
			write(NORTH, Buffer.from('\ufeff{"type": "FeatureCollection"}', 'utf16le')),
			NORTH,
			'is not in UTF-8: save it as UTF-8'
		],
		[
			'sources in Latin-1',
			write(SOURCES, Buffer.from('{"é": 1}', 'latin1')),
			SOURCES,
			'is not in UTF-8: save it as UTF-8'
		],
		[
			'a file for the operations',
			replace('operations', (path) => writeFileSync(path, '')),
			'operations',
			'is no folder: expected one of files <id>.geojson'
		]
	])('names %s in one line', (_, breaks, file, message) => {
		breaks();
		expect(folderProblems(folder).map(formatProblem)).toEqual([`error  ${file}  ${message}`]);
	});

	it('leaves to the editor what is hidden, and what is not JSON', () => {
		write('.DS_Store', '')();
		write('operations/.DS_Store', '')();
		write('README.md', '')();
		expect(folderProblems(folder)).toEqual([]);
		expect(check(load(folder, GEO), TINY_WORLD).problems).toEqual([]);
	});

	it.each(['nowhere', 'file'])('says that %s is no folder', (name) => {
		writeFileSync(join(scratch, 'file'), '');
		const [problem, ...others] = folderProblems(join(scratch, name));
		expect(problem?.message).toBe('is no folder: name the one that holds index.json');
		expect(others).toEqual([]);
	});
});

describe('an operation file', () => {
	it('may start with a byte-order mark, as may every other', () => {
		for (const [path, text] of Object.entries(load(folder))) write(path, `\ufeff${text}`)();
		expect(folderProblems(folder)).toEqual([]);
		expect(load(folder, GEO)).toEqual(load(STORY, GEO));
	});

	it('that was renamed is named once, and nothing that refers to it', () => {
		move(NORTH, 'operations/north.geojson')();
		expect(check(load(folder, GEO), TINY_WORLD).problems.map(formatProblem)).toEqual([
			'error  operations/north.geojson  operation.id: is north-pier, but the file is named north: rename the file, or change the id'
		]);
	});
});
