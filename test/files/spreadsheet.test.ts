// @vitest-environment node
/** The published tables in a spreadsheet: in Calc where it is installed, and by what stands in them everywhere. */
import { expect, it } from 'vitest';
import { COLUMNS, type Column } from '../../src/files/table';
import { tablesOf } from '../../src/prerender/tables';
import { findCalc, readInCalc } from '../support/calc';
import { REAL } from '../support/realDataset';
import { readCsv } from './readCsv';

const TABLES = Object.entries(await tablesOf(REAL));
const NUMBERS: readonly Column[] = ['longitude', 'latitude', 'low', 'high'];
const DATES: readonly Column[] = ['start', 'end', 'asOf'];

/** A date of a day, and what Calc makes of one. */
const DAY = /^\d{4}-\d\d-\d\d$/;

it.each(TABLES)('%s says numbers and dates in the same way to every language', async (_, csv) => {
	const written = rowsBelowHead(readCsv(csv));
	expect(written.length).toBeGreaterThan(REAL.events.length);
	for (const row of written) {
		expect(row).toHaveLength(COLUMNS.length);
		for (const cell of cellsOf(row, NUMBERS)) expect(cell).toMatch(/^(-?\d+(e-?\d+)?)?$/);
		for (const cell of cellsOf(row, DATES)) expect(cell).toMatch(/^(\d{4}(-\d\d(-\d\d)?)?)?$/);
		for (const cell of row) expect(cell).not.toMatch(/^[=+@\t\r]/);
	}
	for (const language of ['fr-FR', 'en-GB']) {
		const calc = findCalc();
		if (calc === null) break;
		const read = (await readInCalc(calc, csv, language)).slice(-written.length);
		for (const [index, row] of written.entries()) {
			const cells = read[index] ?? [];
			expect(cells.some((cell) => cell?.isFormula)).toBe(false);
			expect(cells.slice(0, COLUMNS.length).map((cell) => cell !== null)).toEqual(
				row.map((text) => text !== '')
			);
			for (const [column, text] of row.entries()) {
				const name = COLUMNS[column] ?? 'event';
				if (text === '') continue;
				if (NUMBERS.includes(name)) {
					expect(cells[column]).toMatchObject({ type: 'float' });
					expect(Number(cells[column]?.value)).toBeCloseTo(Number(text), 9);
				} else if (DATES.includes(name) && DAY.test(text)) {
					expect(cells[column]).toMatchObject({ type: 'date', value: text });
				}
			}
		}
	}
});

function rowsBelowHead(rows: readonly string[][]): string[][] {
	const gap = rows.findIndex((row) => row.every((cell) => cell === ''));
	return rows.slice(gap + 2);
}

function cellsOf(row: readonly string[], columns: readonly Column[]): string[] {
	return columns.map((column) => row[COLUMNS.indexOf(column)] ?? '');
}
