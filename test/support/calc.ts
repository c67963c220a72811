/** LibreOffice Calc, where it is installed: how it reads a table in a language. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const PLACES = [
	'/usr/bin/soffice',
	'/usr/local/bin/soffice',
	'/Applications/LibreOffice.app/Contents/MacOS/soffice'
];

export interface CalcCell {
	/** `float`, `date` or `string`. */
	readonly type: string;
	/** The number, the date, or empty for a text. */
	readonly value: string;
	readonly isFormula: boolean;
}

/** What its dialog offers for a text: commas, quotes, UTF-8, from the first line, dates and all numbers told from texts. */
const AS_OFFERED = 'CSV:44,34,76,1,,0,false,true';

/** Null where there is none. */
export function findCalc(): string | null {
	return PLACES.find((path) => existsSync(path)) ?? null;
}

/** The rows of a table as Calc reads it, in a language such as `en-GB`. */
export async function readInCalc(calc: string, csv: string, language: string) {
	const folder = await mkdtemp(join(tmpdir(), 'calc-'));
	try {
		await mkdir(join(folder, 'user'));
		await writeFile(join(folder, 'user', 'registrymodifications.xcu'), settings(language));
		await writeFile(join(folder, 'table.csv'), csv);
		await promisify(execFile)(calc, [
			`-env:UserInstallation=file://${folder}`,
			'--headless',
			`--infilter=${AS_OFFERED}`,
			...['--convert-to', 'fods', '--outdir', folder],
			join(folder, 'table.csv')
		]);
		return rowsOf(await readFile(join(folder, 'table.fods'), 'utf8'));
	} finally {
		await rm(folder, { recursive: true });
	}
}

function settings(language: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
<value>${language}</value></prop></item></oor:items>`;
}

function rowsOf(xml: string): (CalcCell | null)[][] {
	return [...xml.matchAll(/<table:table-row\b[^>]*?(?:\/>|>(.*?)<\/table:table-row>)/gs)].map(
		([, row = '']) =>
			[...row.matchAll(/<table:table-cell\b([^>]*?)\/?>/g)].flatMap(([, attributes = '']) => {
				const at = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
				const type = at('office:value-type');
				const value = at('office:value') ?? at('office:date-value') ?? '';
				const isFormula = at('table:formula') !== undefined;
				const cell = type === undefined ? null : { type, value, isFormula };
				const times = Math.min(Number(at('table:number-columns-repeated') ?? 1), 100);
				return Array.from({ length: times }, () => cell);
			})
	);
}
