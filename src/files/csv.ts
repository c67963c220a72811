/** Comma-separated values as RFC 4180 has them, which no spreadsheet takes for a formula. */

export type Cell = string | number | null;

/** A mark that tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** Every record has as many fields as the longest. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
	const width = Math.max(0, ...rows.map((row) => row.length));
	const records = rows.map((row) =>
		Array.from({ length: width }, (_, index) => quote(textOf(row[index] ?? null))).join(',')
	);
	return BYTE_ORDER_MARK + records.map((record) => record + '\r\n').join('');
}

/**
 * What a cell says. A text that a spreadsheet would run starts with an apostrophe, as OWASP advises against CSV
 * injection; numbers are written by us and stay numbers, negative ones too.
 */
export function textOf(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return numberText(cell);
	return STARTS_FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Also in the full-width forms that some spreadsheets read as the plain ones. */
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function quote(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A fraction as 3174e-3. Spreadsheets read a decimal point or comma as their own language has it: as a number, a text, or
 * a number a thousand times larger; this they all read as the same number.
 */
function numberText(number: number): string {
	const [, sign = '', whole = '', part, exponent = '0'] =
		/^(-?)(\d+)\.(\d+)(?:e(.+))?$/.exec(String(number)) ?? [];
	if (part === undefined) return String(number);
	const digits = (whole + part).replace(/^0+/, '');
	return `${sign}${digits}e${Number(exponent) - part.length}`;
}
