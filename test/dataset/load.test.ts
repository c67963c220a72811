// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { load } from '../../src/dataset/load';
import {
	COUNTRIES,
	GEO,
	INDEX,
	NORTH,
	PROCEEDINGS,
	SETTINGS,
	SOURCES,
	SOUTH,
	STORY,
	STORY_FILE,
	VOCABULARY
} from '../support/dataset';

const scratch = mkdtempSync(join(tmpdir(), 'story-'));
afterAll(() => rmSync(scratch, { recursive: true }));

describe('load(folder, shared)', () => {
	it('reads the files of the story by path', () => {
		const paths = [INDEX, PROCEEDINGS, SETTINGS, SOURCES, STORY_FILE, VOCABULARY, NORTH, SOUTH];
		expect(Object.keys(load(STORY))).toEqual(paths);
		expect(JSON.parse(load(STORY)[NORTH] ?? '')).toHaveProperty('operation.id', 'north-pier');
	});

	it('borrows country names where the folder has none', () => {
		expect(load(STORY, GEO)[COUNTRIES]).toBe(load(GEO)[COUNTRIES]);
	});

	it('prefers the folder’s own country names', () => {
		mkdirSync(join(scratch, 'boundaries'));
		writeFileSync(join(scratch, COUNTRIES), '{}');
		expect(load(scratch, GEO)[COUNTRIES]).toBe('{}');
	});

	it('leaves out what it cannot read, and other files', () => {
		mkdirSync(join(scratch, INDEX));
		mkdirSync(join(scratch, 'operations'));
		writeFileSync(join(scratch, 'operations', 'notes.txt'), 'notes');
		expect(load(scratch, GEO)).not.toHaveProperty([INDEX]);
		expect(Object.keys(load(scratch))).toEqual([COUNTRIES]);
	});

	it('finds nothing in a folder that does not exist', () => {
		expect(load(join(scratch, 'nowhere'))).toEqual({});
	});
});
