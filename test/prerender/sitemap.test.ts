// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LANGUAGES, loadLocale } from '../../src/i18n/locale';
import { pagesIn } from '../../src/prerender/pages';
import { sitemap } from '../../src/prerender/sitemap';
import { REAL } from '../support/realDataset';

const all = await Promise.all(LANGUAGES.map(loadLocale));
const PAGES = all.flatMap((locale) => pagesIn(locale, REAL.story.chapterIds));

describe('sitemap(pages, publicAddress)', () => {
	it('names every page but frames by its whole address, with itself in each language', () => {
		const xml = sitemap(PAGES, 'https://map.org/path') ?? '';
		const named = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
		const wanted = PAGES.filter(({ kind }) => kind !== 'embed');
		expect(named).toEqual(wanted.map(({ folder }) => `https://map.org/path/${folder}`));
		for (const [, entry = ''] of xml.matchAll(/<url>(.+)<\/url>/g)) {
			const languages = [...entry.matchAll(/hreflang="([^"]+)"/g)].map(([, code]) => code);
			expect(languages).toEqual(LANGUAGES);
			const [, own = ''] = /<loc>([^<]+)/.exec(entry) ?? [];
			expect(entry).toContain(`href="${own}"`);
		}
	});

	it('is not written where nobody has said where the pages are', () => {
		expect(sitemap(PAGES, null)).toBeNull();
	});
});
