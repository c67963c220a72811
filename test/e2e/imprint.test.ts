/** Who answers for a publication is said on every page; where nobody has said so, that is said. */
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from '../support/page';
import { GEO, TINY } from '../support/published';

const open = useBrowser();

/** What licences that ask for a notice, and for nothing else, say. */
const PERMISSIVE =
	/Permission is hereby granted|Permission to use, copy, modify|Redistribution and use|SIL OPEN FONT LICENSE/;

const PAGES = [
	'',
	'en/',
	'embed/',
	'en/embed/',
	'liste/',
	'en/list/',
	'sources/',
	'en/sources/',
	'recit/',
	'en/story/'
];

const MISSING = { fr: 'Non renseigné par cette publication', en: 'Not given by this publication' };

/** An address that stands for one. */
const PLACEHOLDER = /[.@]example\b/;

const STORIES = [
	['story', GEO.settings],
	['tiny', TINY.settings]
] as const;

describe.each(STORIES)('the imprint of %s', (name, settings) => {
	it.each(PAGES)(
		'says who publishes and leads to the contact, or that nobody has said so, on /%s',
		async (folder) => {
			const { $schema: _, ...facts } = settings;
			const page = await open(`${inject('addresses')[name]}${folder}`, { hasJavaScript: false });
			const said = (await page.locator('.colophon').textContent()) ?? '';
			for (const fact of Object.values(facts)) if (fact !== null) expect(said).toContain(fact);
			const isMissing = Object.values(facts).includes(null);
			const line = MISSING[folder.startsWith('en/') ? 'en' : 'fr'];
			expect(said.includes(line)).toBe(isMissing);

			const { contact } = settings;
			const found = await page.locator(`.colophon a[href$="${contact}"]`).count();
			expect(found).toBe(contact === null ? 0 : 1);
			if (settings === GEO.settings) expect(await page.content()).not.toMatch(PLACEHOLDER);
		}
	);
});

it('leads to the notices of all code and fonts that the pages hold, each under a permissive licence', async () => {
	const page = await open('sources/', { awaitsMap: false });
	const link = page.getByRole('link', { name: 'Licences des logiciels et des polices' });
	const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
	const notices = await (await page.request.get(address)).text();
	const [, ...parts] = notices.split(/^## /m);
	expect(parts.length).toBeGreaterThan(10);
	for (const name of [
		'maplibre-gl',
		'svelte',
		'libre-franklin (fonts)',
		'source-serif-4 (fonts)'
	]) {
		expect(
			parts.filter((part) => part.startsWith(name)),
			name
		).toHaveLength(1);
	}
	for (const part of parts) {
		expect(part, 'a permissive licence').toMatch(PERMISSIVE);
		expect(part).not.toMatch(/Eclipse|GNU|Mozilla/);
	}
});
