/** Writes the published boundaries from the installed atlases: `npm run boundaries`. */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { atlas, countriesOf } from './atlas';
import { countryTable } from './countries';
import { orientationTable } from './orientation';
import { PUBLICATIONS, publish } from './publish';

for (const publication of PUBLICATIONS) {
	write(`${publication.name}.topojson`, `${JSON.stringify(publish(publication))}\n`);
}
write('countries.json', asTable(countryTable(countriesOf(atlas('10m')))));
write('orientation.json', asList(orientationTable()));

/** JSON with one entry a line, for people to read and `git diff` to compare. */
function asTable(table: object): string {
	const lines = Object.entries(table).map(
		([key, value]) => `\t${JSON.stringify(key)}: ${JSON.stringify(value)}`
	);
	return `{\n${lines.join(',\n')}\n}\n`;
}

function asList(entries: readonly object[]): string {
	return `[\n${entries.map((entry) => `\t${JSON.stringify(entry)}`).join(',\n')}\n]\n`;
}

function write(name: string, text: string): void {
	writeFileSync(new URL(name, import.meta.url), text);
	const sizes = [Buffer.byteLength(text), brotliCompressSync(text).length];
	const [raw, compressed] = sizes.map((size) => (size / 1000).toFixed(1));
	console.log(`${name}: ${raw} kB, ${compressed} kB with Brotli`);
}
