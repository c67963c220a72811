// @vitest-environment node
/** Links as they come back from mails, chats and articles. */
import { describe, expect, it } from 'vitest';
import { wholeChoice } from '../../src/model/choice';
import { linkDomain } from '../../src/state/domain';
import { readQuery } from '../../src/state/query';
import { unreadIn } from '../../src/state/unread';
import { readLink, writeLink } from '../../src/state/url';
import { REAL } from '../support/realDataset';

const DOMAIN = linkDomain(REAL);
const { operations, kinds } = wholeChoice(REAL);
const [event] = REAL.events;
if (event === undefined) throw new Error('The story has no event.');

/** Links of every sort, as the page writes them. */
const LINKS = [
	`?op=${operations[0]},${operations[1]}&kind=${kinds[0]}&measure=phones`,
	`?from=2020-03&to=2021-03-09&undated=none&view=-12.5,35,30.25,60&event=${event.id}`,
	'?op=none&country=DE&projection=globe&theme=dark'
].map((search) => writeLink(readLink(search, DOMAIN), DOMAIN));

const DAMAGES: readonly (readonly [name: string, damage: (search: string) => string])[] = [
	['ampersands escaped for HTML', (search) => search.replaceAll('&', '&amp;')],
	['ampersands escaped for HTML twice', (search) => search.replaceAll('&', '&amp;amp;')],
	['a full stop at its end', (search) => `${search}.`],
	['a bracket and a comma at its end', (search) => `${search}),`],
	['a guillemet after a no-break space at its end', (search) => `${search}%C2%A0%C2%BB`],
	['an ellipsis at its end', (search) => `${search}%E2%80%A6`],
	['quotation marks', (search) => search.replaceAll(/=([^&]+)/g, '=%E2%80%9C$1%E2%80%9D')],
	['capitals', (search) => search.toUpperCase()],
	['a space after each comma', (search) => search.replaceAll(',', ',%20')],
	['a plus after each comma', (search) => search.replaceAll(',', ',+')],
	['a line broken at each ampersand', (search) => search.replaceAll('&', '%0D%0A&')],
	['a zero-width space before each value', (search) => search.replaceAll('=', '=%E2%80%8B')],
	['a soft hyphen after each hyphen', (search) => search.replaceAll('-', '-%C2%AD')],
	['hyphens that break no line', (search) => search.replaceAll('-', '%E2%80%91')],
	['a true minus sign', (search) => search.replaceAll('-', '%E2%88%92')],
	['all escaped', (search) => `?${encodeURIComponent(search.slice(1))}`],
	['all escaped twice', (search) => `?${encodeURIComponent(encodeURIComponent(search.slice(1)))}`],
	['a second question mark', (search) => search.replaceAll('&', '?')],
	['two question marks at its beginning', (search) => `?${search}`],
	['another parameter after a question mark', (search) => `${search}?utm_source=letter`]
];

describe('readLink(search, domain)', () => {
	it.each(DAMAGES)('reads a link with %s for what it plainly means', (_, damage) => {
		expect(LINKS.map(damage)).not.toEqual(LINKS);
		for (const search of LINKS) {
			expect(readLink(damage(search), DOMAIN)).toEqual(readLink(search, DOMAIN));
			expect(unreadIn(damage(search), DOMAIN)).toEqual([]);
		}
	});
});

describe('readQuery(search)', () => {
	it('lets the first of repeated parameters count, whatever its case', () => {
		expect(readQuery('?theme=dark&THEME=light').get('theme')).toBe('dark');
	});

	it('bears what no one should send, in no more time than it takes to read it', () => {
		for (const search of ['?=%', '%E0%A4%A', '?%ff=%fe', '?\uD800=', `?a=${'%25'.repeat(9e4)}`]) {
			expect(() => readQuery(search)).not.toThrow();
		}
		expect(readQuery(`?a=${'.'.repeat(1e6)}b${'.'.repeat(1e6)}`).get('a')).toBe('b');
	});
});

describe('unreadIn(search, domain)', () => {
	it('knows the reading that an address need not name', () => {
		expect(unreadIn('?reading=story', DOMAIN)).toEqual([]);
		expect(unreadIn('?reading=figures', DOMAIN)).toEqual([]);
		expect(unreadIn('?reading=aloud', DOMAIN)).toEqual(['reading=aloud']);
	});

	it('names what the story does not know, and nothing else', () => {
		const asked = `?op=${operations[0]},xanadu&measure=xanadu&from=2021-02-30&country=ZZ&reading=xanadu&view=1,2`;
		expect(unreadIn(asked, DOMAIN)).toEqual([
			'op=xanadu',
			'measure=xanadu',
			'from=2021-02-30',
			'country=zz',
			'reading=xanadu',
			'view=1,2'
		]);
		expect(unreadIn('?utm_source=letter&op=&lock=op&height=fixed', DOMAIN)).toEqual([]);
	});

	it('names both ends of a period that ends before it starts', () => {
		expect(unreadIn('?from=2021&to=2020', DOMAIN)).toEqual(['from=2021', 'to=2020']);
	});

	it('cuts what is long', () => {
		expect(unreadIn(`?event=${'x'.repeat(500)}`, DOMAIN)[0]).toHaveLength('event='.length + 32);
	});
});
