// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf, writeCsv, type Cell } from '../../src/files/csv';
import { readCsv } from './readCsv';

const anyText = fc.oneof(
	fc.string(),
	fc.string({
		unit: fc.constantFrom('"', ',', '\r', '\n', '\t', '=', '+', '-', '@', ' ', 'é', '’')
	})
);
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
	anyText,
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.constant(null)
);
const anyRows = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });

describe('writeCsv(rows)', () => {
	it('writes fields with commas and records with CRLF, in UTF-8 that says so', () => {
		expect(writeCsv([['a', 1, null], ['é']])).toBe('\ufeffa,1,\r\né,,\r\n');
	});

	it('quotes what would end a field', () => {
		expect(writeCsv([['say "no"', 'a,b', 'two\nlines']])).toBe(
			'\ufeff"say ""no""","a,b","two\nlines"\r\n'
		);
	});

	it('reads back as the same cells', () => {
		fc.assert(
			fc.property(anyRows, (rows) => {
				const width = Math.max(0, ...rows.map((row) => row.length));
				const cells = rows.map((row) =>
					Array.from({ length: width }, (_, index) => textOf(row[index] ?? null))
				);
				expect(readCsv(writeCsv(rows))).toEqual(cells);
			})
		);
	});

	it('starts no formula, whatever a text says', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const [[cell] = []] = readCsv(writeCsv([[text]]));
				expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
				expect([text, `'${text}`]).toContain(cell);
			})
		);
	});

	it.each(['=1+1', '+33 1', '-5', '@SUM(A1)', '\tx', '\rx', '＝1'])('sets %j apart', (text) => {
		expect(textOf(text)).toBe(`'${text}`);
	});

	it('writes a fraction so that no language reads another number', () => {
		expect(textOf(3.174)).toBe('3174e-3');
		expect(textOf(-0.127)).toBe('-127e-3');
		expect(textOf(1.5e-7)).toBe('15e-8');
	});

	it('leaves numbers numbers, negative ones too', () => {
		expect(textOf(-127)).toBe('-127');
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
				expect(Number(textOf(number))).toBe(number + 0);
			})
		);
	});
});
