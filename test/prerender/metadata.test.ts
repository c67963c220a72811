// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LANGUAGES, loadLocale } from '../../src/i18n/locale';
import { metadata } from '../../src/prerender/metadata';
import { STORIES } from '../support/realDataset';

describe.each(STORIES)('metadata(dataset, locale, root) of %s', (_, story) => {
	it.each(LANGUAGES)('describes the data in %s, at addresses relative to the page', async (own) => {
		const locale = await loadLocale(own);
		const said = read(metadata(story, locale, '../'));
		expect(said).toMatchObject({
			'@type': 'Dataset',
			name: story.story.title[own],
			license: story.story.licence.url,
			dateModified: story.story.version
		});
		const addresses = said.distribution.map(({ contentUrl }) => contentUrl);
		expect(addresses).toEqual([
			`../data/claims.${own}.csv`,
			...story.operations.map(({ id }) => `../data/${id}.geojson`)
		]);
		expect(said.temporalCoverage).toMatch(/^\d{4}(-\d\d){0,2}\/\d{4}(-\d\d){0,2}$/);
	});

	it('cannot end the block it stands in', async () => {
		const locale = await loadLocale('en');
		const title = { ...story.story.title, en: '</script><b>' };
		const block = metadata({ ...story, story: { ...story.story, title } }, locale, './');
		expect(block.match(/<\/script/g)?.length).toBe(1);
		expect(read(block).name).toBe('</script><b>');
	});
});

interface Said {
	readonly name: string;
	readonly temporalCoverage: string;
	readonly distribution: readonly { readonly contentUrl: string }[];
}

function read(block: string): Said {
	const json = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(block)?.[1] ?? '';
	return JSON.parse(json) as Said;
}
