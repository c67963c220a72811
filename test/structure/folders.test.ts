// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const { MAY_IMPORT: TABLE } = (await import(
	new URL('../../eslint.config.js', import.meta.url).href
)) as { readonly MAY_IMPORT: Readonly<Record<string, readonly string[]>> };

describe('the folders of src', () => {
	it('are those that the table of imports names', () => {
		const folders = readdirSync(SRC, { withFileTypes: true }).filter((entry) =>
			entry.isDirectory()
		);
		expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(TABLE).sort());
	});

	it('may import in the README what ESLint lets them', () => {
		const text = readFileSync(`${SRC}/README.md`, 'utf8').split('## Words')[0] ?? '';
		const rows = [...text.matchAll(/^\| `(\w+)`\s*\|[^|]+\|([^|]+)\|$/gm)].map(
			([, folder, allowed = '']) => [
				folder,
				[...allowed.matchAll(/`(\w+)`/g)].map(([, name]) => name)
			]
		);
		expect(Object.fromEntries(rows)).toEqual(TABLE);
	});
});
