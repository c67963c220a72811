// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LANGUAGES, loadLocale } from '../../src/i18n/locale';
import { wholeChoice } from '../../src/model/choice';
import { drawnValues } from '../../src/model/visible/drawn';
import { select } from '../../src/model/visible/select';
import { datesApartWords, valueWords } from '../../src/words/drawnValue';
import { choicesOfMeasure, REAL, STORIES } from '../support/realDataset';

describe.each(STORIES)('valueWords(drawn, …) of %s', (_, dataset) => {
	it.each(LANGUAGES)(
		'says of each where, for which operation, how many and of when, in %s',
		async (own) => {
			const locale = await loadLocale(own);
			for (const choice of choicesOfMeasure(dataset)) {
				const visible = select(dataset, choice);
				for (const drawn of drawnValues(visible)) {
					const { said, date } = valueWords(drawn, visible.measure, dataset, locale);
					expect(said).toMatch(/^\p{L}.*, .+: .*\d/u);
					const { event, claim } = drawn.value;
					const { asOf } = claim;
					const known = asOf ?? event.date?.start;
					expect(date).toContain(known === undefined ? locale.messages.noDate : known.slice(0, 4));
					if (asOf !== null && asOf.length > 4) expect(date).toMatch(/^\p{L}+ \d{4}$/u);
				}
			}
		}
	);
});

describe('datesApartWords(values, locale)', () => {
	it.each([
		['fr', /mars 2018 à\u00a0juin 2025/],
		['en', /March 2018 – June 2025/]
	])('says in %s of what times the untouched map’s numbers are', async (own, dates) => {
		const values = drawnValues(select(REAL, wholeChoice(REAL)));
		expect(datesApartWords(values, await loadLocale(own))).toMatch(dates);
	});

	it('says nothing of numbers of one summer', async () => {
		const whole = wholeChoice(REAL);
		const values = drawnValues(select(REAL, { ...whole, operations: ['anom'], kinds: ['arrest'] }));
		expect(values.length).toBeGreaterThan(5);
		expect(datesApartWords(values, await loadLocale('fr'))).toBe('');
	});
});
