// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
	DatasetError,
	error,
	formatProblem,
	inFile,
	quote,
	warning
} from '../../src/dataset/problem';

const event = { file: 'operations/north.geojson', feature: 'inspection' };

describe('formatProblem(problem)', () => {
	it('names severity, file, feature and path on one line', () => {
		expect(formatProblem(error(event, 'properties.date', 'ends before it starts'))).toBe(
			'error  operations/north.geojson  inspection  properties.date: ends before it starts'
		);
	});

	it('leaves out the feature and the path where there is none', () => {
		expect(formatProblem(warning(inFile('index.json'), '', 'is missing'))).toBe(
			'warning  index.json  is missing'
		);
	});

	it('stays on one line whatever the names hold', () => {
		const line = formatProblem(error({ file: 'a\nb', feature: 'c\u2028d' }, 'e\u202ef', 'g\u0000'));
		expect(line).toBe('error  a\\u000ab  c\\u2028d  e\\u202ef: g\\u0000');
	});
});

describe('quote(value)', () => {
	it('writes strings as JSON, without characters that cannot be seen', () => {
		expect(quote('say "ah"\n\u200b')).toBe('"say \\"ah\\"\\n\\u200b"');
	});

	it('cuts long strings short', () => {
		expect(quote('x'.repeat(1000))).toBe(`"${'x'.repeat(60)}…"`);
	});

	it('counts lists and names objects, however deep they are', () => {
		expect([quote([1, [2]]), quote({ a: 1 }), quote(null), quote(undefined)]).toEqual([
			'a list of 2',
			'an object',
			'null',
			'nothing'
		]);
	});
});

describe('new DatasetError(problems)', () => {
	it('lists every problem in its message', () => {
		const problems = [
			error(event, 'id', 'is used twice'),
			error(inFile('index.json'), '', 'is missing')
		];
		expect(new DatasetError(problems)).toMatchObject({
			name: 'DatasetError',
			message: problems.map(formatProblem).join('\n'),
			problems
		});
	});
});
