// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LANGUAGES, loadLocale } from '../../src/i18n/locale';
import { pageAddress, pagesIn } from '../../src/prerender/pages';
import { pageHtml, type TemplatePage } from '../../src/prerender/template';

const all = await Promise.all(LANGUAGES.map(loadLocale));
const PAGES = all.flatMap((locale) => pagesIn(locale, ['first', 'second']));

describe('pageAddress(kind, locale)', () => {
	it('gives each page a folder of its own, from which its root leads back', () => {
		expect(new Set(PAGES.map(({ folder }) => folder)).size).toBe(PAGES.length);
		for (const { folder, root } of PAGES) {
			expect(new URL(root, `https://host/a/${folder}`).href).toBe('https://host/a/');
		}
	});
});

describe('pageHtml(page)', () => {
	it.each([
		[null, 'https://host/a/'],
		['https://map.org/', 'https://map.org/'],
		['https://map.org/path', 'https://map.org/path/']
	])(
		'names its own address and the other languages’ where it is published at %s',
		(given, base) => {
			for (const page of PAGES) {
				const html = pageHtml(pageAt(page, given));
				const at = (href: string) => new URL(href, `https://host/a/${page.folder}`).href;
				const [, canonical = ''] = /rel="canonical" href="([^"]+)"/.exec(html) ?? [];
				const own = page.kind === 'embed' ? page.folder.replace('embed/', '') : page.folder;
				expect(at(canonical)).toBe(base + own);
				const others = [...html.matchAll(/hreflang="[^"]+" href="([^"]+)"/g)].map(([, href = '']) =>
					at(href)
				);
				const same = PAGES.filter(
					({ kind, chapter }) => kind === page.kind && chapter === page.chapter
				);
				expect(others).toEqual(same.map(({ folder }) => base + folder));
			}
		}
	);
});

describe('the picture beside a link', () => {
	it.each([
		[null, undefined],
		['https://map.org/path', 'https://map.org/path/picture.png']
	])('is named by its whole address, where the pages are published at %s', (given, expected) => {
		for (const page of PAGES) {
			const [, image] =
				/property="og:image" content="([^"]+)"/.exec(pageHtml(pageAt(page, given))) ?? [];
			expect(image).toBe(expected);
		}
	});
});

function pageAt(address: TemplatePage['address'], publicAddress: string | null): TemplatePage {
	const { kind, chapter, language, root } = address;
	const languages = all.map((locale) => ({
		code: locale.language,
		name: locale.messages.languageName,
		folder: pageAddress('explore', locale).folder,
		page: pageAddress(kind, locale, chapter).folder
	}));
	const data = {
		kind,
		chapter,
		home: null,
		language,
		root,
		list: '',
		story: '',
		listParts: [],
		languages
	};
	const nothing = { title: '', description: '', body: '', head: '', css: '' };
	const notice = { missing: '', asked: '', reload: '' };
	const picture = 'picture.png';
	return { address, data, publicAddress, notice, picture, ...nothing };
}
