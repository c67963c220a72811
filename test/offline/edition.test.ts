import { describe, expect, it } from 'vitest';
import { folderOf, isPageOf, languageOf, type Edition } from '../../src/offline/edition';

const EDITION: Edition = {
	version: 'one',
	shared: ['assets/page-Cdf6Vzut.js', 'assets/EventBody-a_b-c6h-.js'],
	languages: [
		{ pages: ['', 'list/'], others: ['story/one/'], files: ['assets/list-aa-1-E0cjDNIu.html'] },
		{ pages: ['bb/', 'bb/list/'], others: [], files: [] }
	]
};

describe('isPageOf(edition, html)', () => {
	it.each([
		['asks for its files', '<script src="../assets/page-Cdf6Vzut.js">', true],
		[
			'names its parts of a list',
			'"assets/page-Cdf6Vzut.js" "assets/list-aa-1-E0cjDNIu.html"',
			true
		],
		['asks for a file of another', '"assets/page-Cdf6Vzut.js" "assets/List-E0cjDNIu.js"', false],
		['asks for a file under its own hash', '"assets/EventBody-a_b-c6h-.js"', true],
		['asks for nothing, as a wireless network’s own page', '<h1>Bienvenue</h1>', false]
	])('tells a page that %s', (_what, html, isIts) => {
		expect(isPageOf(EDITION, html)).toBe(isIts);
	});
});

describe('folderOf(path)', () => {
	it.each([
		['', ''],
		['index.html', ''],
		['list', 'list/'],
		['list/', 'list/'],
		['bb/list/index.html', 'bb/list/']
	])('of “%s” is “%s”', (path, folder) => {
		expect(folderOf(path)).toBe(folder);
	});
});

describe('languageOf(edition, path)', () => {
	it('is that of the page, and of no other path', () => {
		const [first, second] = EDITION.languages;
		expect(languageOf(EDITION, 'list')).toBe(first);
		expect(languageOf(EDITION, 'story/one/')).toBe(first);
		expect(languageOf(EDITION, 'bb/index.html')).toBe(second);
		expect(languageOf(EDITION, 'embed/')).toBeUndefined();
		expect(languageOf(EDITION, null)).toBeUndefined();
	});
});
