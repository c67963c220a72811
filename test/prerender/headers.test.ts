// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LANGUAGES, loadLocale } from '../../src/i18n/locale';
import { headersFile } from '../../src/prerender/headers';
import { pagesIn } from '../../src/prerender/pages';

const all = await Promise.all(LANGUAGES.map(loadLocale));
const PAGES = all.flatMap((locale) => pagesIn(locale, ['first', 'second']));
const RULES = rulesOf(headersFile(PAGES));

describe('headersFile(pages)', () => {
	it('lets anyone read any file', () => {
		expect(sent('/embed/')).toContain('Access-Control-Allow-Origin: *');
		expect(sent('/assets/page-1234.js')).toContain('Access-Control-Allow-Origin: *');
	});

	it('has every page asked for anew, and what is hashed kept for ever', () => {
		for (const { folder } of PAGES) {
			expect(kept(`/${folder}`)).toEqual(['no-cache']);
			expect(kept(`/${folder}index.html`)).toEqual(['no-cache']);
		}
		expect(kept('/embed.js')).toEqual(['no-cache']);
		expect(kept('/service-worker.js')).toEqual(['no-cache']);
		expect(kept('/data/sources.json')).toEqual(['no-cache']);
		expect(kept('/assets/page-1234.js')).toEqual(['public, max-age=31536000, immutable']);
	});
});

/** How long a file may be kept, by every rule that matches it. */
function kept(path: string): string[] {
	return sent(path).flatMap((header) => /^Cache-Control: (.+)$/.exec(header)?.[1] ?? []);
}

function sent(path: string): string[] {
	return RULES.filter(({ matches }) => matches(path)).flatMap(({ headers }) => headers);
}

function rulesOf(text: string) {
	return text.split(/\n(?=\/)/).map((block) => {
		const [path = '', ...headers] = block.trim().split(/\n\s*/);
		const matches = path.endsWith('*')
			? (asked: string) => asked.startsWith(path.slice(0, -1))
			: (asked: string) => asked === path;
		return { matches, headers };
	});
}
