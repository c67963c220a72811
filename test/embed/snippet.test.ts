// @vitest-environment node
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import sanitizeHtml from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import { iframeQuery, fullQuery, type Configuration } from '../../src/embed/configuration';
import { SNIPPETS, type Embedding, type SnippetKind } from '../../src/embed/snippet';
import { LOCKABLE } from '../../src/state/locks';
import { linkDomain } from '../../src/state/domain';
import { DEFAULT_LINK } from '../../src/state/url';
import { anyChoice } from '../model/choices';
import { REAL } from '../support/realDataset';

const HOME = 'https://carte.example/enquete/';
const domain = linkDomain(REAL);
const KINDS = Object.keys(SNIPPETS) as SnippetKind[];

const anyConfiguration: fc.Arbitrary<Configuration> = fc
	.record({
		choice: anyChoice(REAL),
		locks: fc.subarray([...LOCKABLE]),
		theme: fc.constantFrom('light' as const, 'dark' as const, null),
		view: fc.constantFrom([-5, 41.2, 9.6, 51.1] as const, null)
	})
	.map(({ choice, locks, theme, view }) => ({
		link: { ...DEFAULT_LINK, ...choice, theme, view },
		locks: new Set(locks)
	}));

/** Titles that a newsroom could give a story. */
const TITLE = 'La police & « les téléphones » : 3 < 4, "Sky"\n\t\'ECC\'';

function embeddingOf(configuration: Configuration, ratio: string | null = null): Embedding {
	return {
		home: HOME,
		fixed: `${HOME}embed/${iframeQuery(configuration, 'fixed', domain)}`,
		auto: `${HOME}embed/${iframeQuery(configuration, 'auto', domain)}`,
		full: HOME + fullQuery(configuration, domain),
		shared: HOME + fullQuery(configuration, domain),
		picture: `${HOME}picture.png`,
		title: TITLE,
		more: 'Carte complète',
		height: 640,
		ratio
	};
}

const WHOLE: Embedding = embeddingOf({
	link: { ...DEFAULT_LINK, operations: [domain.operations[0] ?? ''], from: '2020', theme: 'dark' },
	locks: new Set(['op'] as const)
});

describe.each(KINDS)('SNIPPETS.%s(embedding)', (kind) => {
	const snippet = SNIPPETS[kind];

	it('is one line, in whole addresses that are safe', () => {
		fc.assert(
			fc.property(anyConfiguration, fc.constantFrom('16/9', null), (configuration, ratio) => {
				const html = snippet(embeddingOf(configuration, ratio));
				expect(html).not.toMatch(/[\r\n\t]/);
				const addresses = [...html.matchAll(/ (?:src|href)="([^"]*)"/g)].map(([, found]) => found);
				expect(addresses.length).toBeGreaterThan(0);
				for (const address of addresses) expect(address).toMatch(/^https:\/\/carte\.example\//);
			})
		);
	});

	it('is valid HTML', async () => {
		const validator = new HtmlValidate({
			extends: ['html-validate:standard'],
			elements: [
				'html5',
				// As the standard has it of any autonomous custom element.
				{ 'map-embed': { flow: true, phrasing: true, permittedContent: ['@flow'] } }
			],
			rules: {
				// How CMSs and hosts are told what they need.
				'no-inline-style': 'off',
				'require-sri': 'off',
				'attribute-boolean-style': 'off'
			}
		});
		for (const ratio of ['4/3', null]) {
			const page = `<!DOCTYPE html>\n<html lang="fr"><head><title>Un article</title></head><body>${snippet({ ...WHOLE, ratio })}</body></html>\n`;
			const { results } = await validator.validateString(page);
			expect(results.flatMap(({ messages }) => messages)).toEqual([]);
		}
	});

	it('says its title, whatever the title holds', () => {
		const html = snippet(WHOLE);
		expect(html).toContain(
			'"La police &amp; « les téléphones » : 3 &lt; 4, &quot;Sky&quot; \'ECC\'"'
		);
	});
});

/** What is between an editor and her readers, each from a kind of system. */
const FILTERS: Readonly<Record<string, (html: string) => string>> = {
	'WordPress for those who may not write HTML': (html) =>
		sanitizeHtml(html, {
			allowedTags: [
				'a',
				'p',
				'figure',
				'figcaption',
				'img',
				'em',
				'strong',
				'blockquote',
				'ul',
				'li'
			],
			allowedAttributes: { a: ['href', 'rel', 'target'], img: ['src', 'alt', 'width', 'height'] }
		}),
	'WordPress for editors': (html) =>
		sanitizeHtml(html, {
			allowedTags: ['a', 'p', 'figure', 'figcaption', 'img', 'iframe'],
			allowedAttributes: {
				a: ['href'],
				img: ['src', 'alt', 'width', 'height'],
				iframe: ['src', 'title', 'width', 'height', 'loading', 'sandbox', 'allow', 'style']
			}
		}),
	'scripts taken out': (html) => html.replace(/<script\b.*?<\/script>/gs, ''),
	'all attributes but addresses taken out': (html) =>
		sanitizeHtml(html, {
			allowedTags: ['a', 'figure', 'figcaption', 'iframe', 'img', 'map-embed', 'script'],
			allowVulnerableTags: true,
			allowedAttributes: { a: ['href'], iframe: ['src'], img: ['src'], 'map-embed': ['src'] }
		}),
	'frames taken out': (html) => html.replace(/<iframe\b.*?<\/iframe>/gs, ''),
	'unknown elements taken out': (html) => html.replace(/<\/?map-embed[^>]*>/g, ''),
	'ampersands escaped twice': (html) => html.replaceAll('&amp;', '&amp;amp;'),
	'a tracking parameter added': (html) =>
		html.replace(/ (src|href)="([^"]*)"/g, (_, name: string, address: string) => {
			const more = `${address.includes('?') ? '&amp;' : '?'}utm_source=newsletter`;
			return ` ${name}="${address}${more}"`;
		}),
	'elements and attributes in upper case': (html) =>
		html.replace(/<[^>]+>/g, (tag) =>
			tag.replace(/(<\/?)([a-z-]+)|( )([a-z]+)(?==)/g, (found) => found.toUpperCase())
		)
};

describe.each(Object.entries(FILTERS))('after %s', (_, filter) => {
	it.each(KINDS)('the snippet « %s » still leads to the map', (kind) => {
		const html = filter(SNIPPETS[kind](WHOLE));
		const links = [...html.matchAll(/ href="([^"]*)"/gi)].map(([, found = '']) => decoded(found));
		expect(links.length).toBeGreaterThan(0);
		for (const link of links) expect(link.startsWith(HOME)).toBe(true);
	});

	it.each(['frame', 'listener'] as const)(
		'the snippet « %s » frames the map or nothing',
		(kind) => {
			const html = filter(SNIPPETS[kind](WHOLE));
			const frames = [...html.matchAll(/<iframe\b[^>]* src="([^"]*)"/gi)];
			for (const [, src = ''] of frames) {
				expect(decoded(src).startsWith(`${HOME}embed/?`)).toBe(true);
			}
		}
	);
});

function decoded(attribute: string): string {
	return attribute.replaceAll('&amp;', '&');
}
