// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LANGUAGES, loadLocale } from '../../src/i18n/locale';
import { findFigure } from '../../src/model/find';
import { mentionsOf } from '../../src/model/prose';
import { plainProse, prosePartsOf } from '../../src/words/prose';
import { INVENTED, STORIES } from '../support/realDataset';

describe.each(STORIES)('the sentences of %s', (_, dataset) => {
	const { finding, standfirst } = dataset.story;

	describe.each(LANGUAGES)('in %s', (own) => {
		it('prosePartsOf(…) opens the event of each figure it names', async () => {
			const parts = prosePartsOf(finding, dataset, await loadLocale(own));
			const linked = parts.filter(({ event }) => event !== null);
			const named = mentionsOf(finding[own] ?? []).map(({ figure }) => findFigure(dataset, figure));
			expect(linked.map(({ event }) => event)).toEqual(named.map((found) => found?.event.id));
			for (const { text } of linked) expect(text).toMatch(/\d/);
		});

		it('prosePartsOf(…) shows no number outside of what it opens', async () => {
			const locale = await loadLocale(own);
			for (const sentence of [finding, standfirst]) {
				const parts = prosePartsOf(sentence, dataset, locale);
				const plain = parts.filter(({ event }) => event === null).map(({ text }) => text);
				expect(plain.join(' ').replace(/\b(19|20)\d\d\b/g, '')).not.toMatch(/\d/);
			}
		});

		it('plainProse(…) shows nothing of how it is written', async () => {
			expect(plainProse(finding, dataset, await loadLocale(own))).toMatch(/^[^{}|#/]+\.$/);
		});
	});
});

it('plainProse(…) writes an amount with its noun, or leaves the noun to the words', async () => {
	expect(plainProse(INVENTED.story.finding, INVENTED, await loadLocale('en'))).toBe(
		'In Ghent, 14\u00a0ships inspected in three weeks; 52 in all of Belgium.'
	);
});
