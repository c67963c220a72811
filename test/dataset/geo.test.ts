// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ground } from '../../geo/boundaries/ground';
import { load } from '../../src/dataset/load';
import { check } from '../../src/dataset/parse';
import { formatProblem } from '../../src/dataset/problem';
import { cities } from '../../src/dataset/rules/cities';
import { GEO, STORY } from '../support/dataset';

/** The coordinates of a point, as the files write them. */
const POINT = /("coordinates":\s*\[)\s*(-?[\d.]+),\s*(-?[\d.]+)\s*\]/g;

const world = ground();

describe('check(load(geo), world)', { timeout: 60_000 }, () => {
	it.each([GEO, STORY])('finds neither error nor warning in %s', (folder) => {
		const { problems } = check(load(folder, GEO), world);
		expect(problems.map(formatProblem)).toEqual([]);
	});

	it.each([GEO, STORY])('misses no point moved to the other side of the earth in %s', (folder) => {
		const files = load(folder, GEO);
		const moved = Object.fromEntries(
			Object.entries(files).map(([path, text]) => [path, text.replace(POINT, antipode)])
		);
		const points = [...Object.values(files).join('\n').matchAll(POINT)];
		const { problems } = check(moved, world);
		const found = problems.filter(
			({ severity, path, message }) =>
				severity === 'error' && path === 'geometry.coordinates' && / km from /.test(message)
		);
		expect(points.length).toBeGreaterThan(2);
		expect(found).toHaveLength(points.length);
	});

	it('questions every city of geo that is moved 60 km to the south', () => {
		const south = (_: string, start: string, longitude: string, latitude: string) =>
			`${start}${longitude}, ${Number(latitude) - 0.54}]`;
		const moved = Object.fromEntries(
			Object.entries(load(GEO)).map(([path, text]) => [path, text.replace(POINT, south)])
		);
		const { problems } = check(moved, world, [cities]);
		expect(problems.length).toBeGreaterThan(25);
		expect(problems.filter(({ message }) => !/ lies [4-6]\d km from /.test(message))).toEqual([]);
	});
});

describe('npm run validate', { timeout: 60_000 }, () => {
	it('says how much it checked and succeeds', () => {
		const { stdout, status } = validate(STORY);
		expect(stdout).toBe('10 events, 2 operations, 3 sources: no problem\n');
		expect(status).toBe(0);
	});

	it('prints one line a problem and fails', () => {
		const folder = mkdtempSync(join(tmpdir(), 'story-'));
		writeFileSync(join(folder, 'index.json'), '{');
		const { stdout, status } = validate(folder);
		rmSync(folder, { recursive: true });
		expect(stdout.split('\n')).toEqual([
			'error  index.json  is not JSON: expected a key in quotation marks or } at line 1, column 2, found the end of the file',
			'error  operations/  holds no operation file <id>.geojson',
			'error  proceedings.json  is missing',
			'error  sources.json  is missing',
			'error  vocabulary.json  is missing',
			'5 errors',
			''
		]);
		expect(status).toBe(1);
	});

	it.each([
		['nowhere', 'is no folder: name the one that holds index.json'],
		['geo/boundaries', 'holds no story: name the folder of index.json and operations/']
	])('says in one line that %s has no story', (folder, message) => {
		const { stdout, status } = validate(folder);
		const line = `error  ${join(GEO, '..', folder)}  ${message}`;
		expect(stdout.split('\n')).toEqual([line, '1 error', '']);
		expect(status).toBe(1);
	});

	it('prints JSON on request', () => {
		const counts = { events: 10, operations: 2, sources: 3, errors: 0, warnings: 0 };
		expect(JSON.parse(validate(STORY, '--json').stdout)).toEqual({ problems: [], counts });
	});
});

function antipode(_: string, start: string, longitude: string, latitude: string): string {
	const opposite = Number(longitude) > 0 ? Number(longitude) - 180 : Number(longitude) + 180;
	return `${start}${opposite}, ${-Number(latitude)}]`;
}

function validate(...words: string[]) {
	const root = join(GEO, '..');
	const command = ['--import', 'tsx', 'geo/validate.ts', ...words];
	return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
}
