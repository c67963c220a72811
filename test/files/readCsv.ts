/** Reads RFC 4180 as another program would: what is written must not only be read back by ourselves. */
export function readCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	const fields = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
	fields.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
	let read = fields.lastIndex;
	for (let match = fields.exec(text); match !== null; match = fields.exec(text)) {
		const [, field = '', end] = match;
		row.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
		if (end !== ',') {
			rows.push(row);
			row = [];
		}
		read = fields.lastIndex;
	}
	if (read !== text.length) throw new Error(`Not CSV at ${read}: ${text.slice(read, read + 20)}`);
	return rows;
}
