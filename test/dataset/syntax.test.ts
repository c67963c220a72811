// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/dataset/json';
import { formatProblem } from '../../src/dataset/problem';
import { faultIn } from '../../src/dataset/syntax';
import { INDEX, TINY } from '../support/dataset';
import { runs } from '../support/runs';

/** Every way in which a hand may break a file, with where it is seen and what it is told. */
const BROKEN: readonly [text: string, line: string][] = [
	['', 'expected a value at line 1, column 1, found the end of the file'],
	['{', 'expected a key in quotation marks or } at line 1, column 2, found the end of the file'],
	['{"a": 1,}', 'expected a key in quotation marks at line 1, column 9, found "}"'],
	['{"a": 1\n "b": 2}', 'expected , or } at line 2, column 2, found a string that does not'],
	['{"a" 1}', 'expected : after the key at line 1, column 6, found "1"'],
	['{a: 1}', 'expected a key in quotation marks or } at line 1, column 2, found "a"'],
	['[1,\n\t2,\n]', 'expected a value at line 3, column 1, found "]"'],
	['[1 2]', 'expected , or ] at line 1, column 4, found "2"'],
	['{"a": 01}', 'expected a value at line 1, column 7, found "01"'],
	['{"a": 1.}', 'expected a value at line 1, column 7, found "1."'],
	['{"a": +1}', 'expected a value at line 1, column 7, found "+1"'],
	['{"a": 1_000}', 'expected a value at line 1, column 7, found "1_000"'],
	['{"a": None}', 'expected a value at line 1, column 7, found "None"'],
	["{'a': 1}", `expected a key in quotation marks or } at line 1, column 2, found "'"`],
	['{"a": “b”}', 'expected a value at line 1, column 7, found "“"'],
	['{"a": "b\nc"}', 'expected a value at line 1, column 7, found a string that does not end on'],
	['{"a": "\\x"}', 'expected a value at line 1, column 7, found a string that does not end on'],
	['{} {}', 'expected nothing more at line 1, column 4, found "{"'],
	['// a\n{}', 'expected a value at line 1, column 1, found "/"'],
	['{"a": [1}', 'expected , or ] at line 1, column 9, found "}"'],
	['<<<<<<< HEAD', 'expected a value at line 1, column 1, found "<"']
];

describe('parseJson(file, text)', () => {
	it.each(BROKEN)('says of %j where it breaks', (text, line) => {
		const [problem, ...others] = parseJson(INDEX, text).problems.map(formatProblem);
		expect(problem).toContain(`error  index.json  is not JSON: ${line}`);
		expect(others).toEqual([]);
	});
});

describe('faultIn(text)', () => {
	it('finds a fault exactly where the engine finds one, whatever is broken', () => {
		const file = fc.constantFrom(...Object.values(TINY));
		const noise = fc.oneof(
			fc.string(),
			fc.constantFrom('"', ',', '}', ']', '\\', '\n', '0', 'e', '-')
		);
		fc.assert(
			fc.property(file, fc.nat(4000), fc.nat(3), noise, (text, at, length, put) => {
				const broken = text.slice(0, at) + put + text.slice(at + length);
				expect(faultIn(broken) === null).toBe(isJson(broken));
			}),
			runs(400)
		);
	});

	it('finds one, or none, in any JSON and in any text', () => {
		fc.assert(
			fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
				expect(faultIn(text) === null).toBe(isJson(text));
			}),
			runs(400)
		);
	});

	it('reads what nests more deeply than calls can', () => {
		expect(faultIn('['.repeat(200_000) + ']'.repeat(200_000))).toBeNull();
		expect(faultIn('['.repeat(200_000))).toEqual({ at: 200_000, expected: 'a value or ]' });
	});
});

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
