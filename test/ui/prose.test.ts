// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LANGUAGES, loadWords } from '../../src/i18n/words';
import { shownClaim } from '../../src/model/claims';
import { findFigure } from '../../src/model/find';
import { mentionsOf } from '../../src/model/prose';
import { amountOf } from '../../src/ui/claimWords';
import { plainProse, prosePartsOf } from '../../src/ui/prose';
import { STORIES } from '../support/realDataset';

describe.each(STORIES)('the finding of %s', (_, dataset) => {
	const { finding } = dataset.story;

	it.each(LANGUAGES)(
		'prosePartsOf(…) prints the amount of each claim it opens, in %s',
		async (own) => {
			const words = await loadWords(own);
			const linked = prosePartsOf(finding, dataset, words).filter(({ event }) => event !== null);
			const expected = mentionsOf(finding[own] ?? []).map(({ figure, before, after }) => {
				const found = findFigure(dataset, figure);
				const claim = found && shownClaim(found.figure, { to: null });
				const measure = dataset.measures.find(({ id }) => id === found?.figure.measure);
				const amount = claim && amountOf(claim, measure, words);
				return { text: `${before}${amount}${after}`, event: found?.event.id };
			});
			expect(linked).toEqual(expected);
		}
	);

	it.each(LANGUAGES)('plainProse(…) shows nothing of how it is written, in %s', async (own) => {
		expect(plainProse(finding, dataset, await loadWords(own))).toMatch(/^[^{}|#/]+\.$/);
	});
});

it('plainProse(…) writes the invented finding as a reader expects it', async () => {
	const [, [, invented]] = STORIES;
	expect(plainProse(invented.story.finding, invented, await loadWords('en'))).toBe(
		'In Ghent, 14\u00a0ships inspected in three weeks; 52\u00a0ships in all of Belgium.'
	);
});
