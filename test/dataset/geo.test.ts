// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { atlas, countriesOf } from '../../geo/boundaries/atlas';
import { load } from '../../src/dataset/load';
import { check } from '../../src/dataset/parse';
import { formatProblem, isError } from '../../src/dataset/problem';
import { GEO, STORY } from '../support/dataset';

const world = countriesOf(atlas('10m'));

describe('check(load(geo), world)', { timeout: 60_000 }, () => {
	it.each([GEO, STORY])('finds no error in %s', (folder) => {
		const { problems } = check(load(folder, GEO), world);
		expect(problems.filter(isError).map(formatProblem)).toEqual([]);
	});
});

describe('npm run validate', { timeout: 60_000 }, () => {
	it('says how much it checked and succeeds', () => {
		const { stdout, status } = validate(STORY);
		expect(stdout).toBe('8 events, 2 operations, 3 sources: no problem\n');
		expect(status).toBe(0);
	});

	it('prints one line a problem and fails', () => {
		const { stdout, status } = validate('nowhere');
		expect(stdout.split('\n')).toEqual([
			'error  index.json  is missing',
			'error  operations/  holds no operation file <id>.geojson',
			'error  proceedings.json  is missing',
			'error  sources.json  is missing',
			'error  vocabulary.json  is missing',
			'5 errors',
			''
		]);
		expect(status).toBe(1);
	});

	it('prints JSON on request', () => {
		const counts = { events: 8, operations: 2, sources: 3, errors: 0, warnings: 0 };
		expect(JSON.parse(validate(STORY, '--json').stdout)).toEqual({ problems: [], counts });
	});
});

function validate(...words: string[]) {
	const root = join(GEO, '..');
	const command = ['--import', 'tsx', 'geo/validate.ts', ...words];
	return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
}
