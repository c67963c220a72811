// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { loadLocale } from '../../src/i18n/locale';
import { CONTEXT, wholeChoice, type Choice } from '../../src/model/choice';
import { select } from '../../src/model/visible/select';
import { sentenceOf } from '../../src/words/sentence';
import { STORIES } from '../support/realDataset';

const [fr, en] = await Promise.all(['fr', 'en'].map(loadLocale));
if (!fr || !en) throw new Error('A language is missing.');

describe.each(STORIES)('sentenceOf(visible, dataset, locale) of %s', (_, dataset) => {
	const whole = wholeChoice(dataset);
	const operations = whole.operations.filter((id) => id !== CONTEXT);
	const said = (choice: Partial<Choice>, locale = fr) =>
		sentenceOf(select(dataset, { ...whole, ...choice }), dataset, locale);

	it('counts the operations chosen, whatever else their events belong to', () => {
		for (const hidden of operations) {
			const chosen = whole.operations.filter((id) => id !== hidden);
			expect(said({ operations: chosen })).toContain(
				`, ${counted(operations.length - 1, 'opération')}`
			);
			expect(said({ operations: [hidden] })).toContain(', 1 opération,');
			expect(said({ operations: [hidden] }, en)).toContain(', 1 operation,');
		}
	});

	it('says how many of the events shown belong to operations that are not chosen, too', () => {
		for (const id of operations) {
			const shared = dataset.events.filter(
				(event) => event.operations.includes(id) && event.operations.length > 1
			).length;
			const locale = said({ operations: [id] });
			if (shared === 0) expect(locale).not.toContain('aussi');
			else expect(locale).toMatch(new RegExp(`; ${shared} concerne(nt)? aussi `));
			expect(said({ operations: [id] }, en).includes('also')).toBe(shared > 0);
		}
		expect(said({})).not.toContain('aussi');
	});
});

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count < 2 ? '' : 's'}`;
}
