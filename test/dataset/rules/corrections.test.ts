// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/dataset/parse';
import { itReports, type Json, put, TINY, type Change, INDEX } from '../../support/dataset';

const CORRECTIONS = 'corrections.json';
const WORDS = { fr: 'Le nombre était faux.', en: 'The number was wrong.' };
const CORRECTION = { date: '2012-07-01', event: 'ghent-inspection', what: WORDS, why: WORDS };

describe('corrections(content)', () => {
	itReports([
		['nothing for an empty list', corrected()],
		[
			'nothing for a correction after the last check',
			[corrected(CORRECTION), put(INDEX, 'version', '2012-07-01')]
		],
		[
			'nothing for one that concerns no event',
			corrected({ ...CORRECTION, date: '2012-06-30', event: null })
		],
		[
			'a correction that the data’s own version does not count',
			corrected(CORRECTION),
			'error  corrections.json  0.date: 2012-07-01 is after the data’s own version 2012-06-30: set it to the day of this change'
		],
		[
			'a day that does not exist',
			corrected({ ...CORRECTION, date: '2012-02-30' }),
			'error  corrections.json  0.date: 2012-02-30 is not in the calendar'
		],
		[
			'an event that does not exist',
			corrected({ ...CORRECTION, date: '2012-06-30', event: 'ghent' }),
			'error  corrections.json  0.event: ghent is not an event'
		],
		[
			'a language that is missing',
			corrected({ ...CORRECTION, date: '2012-06-30', why: { fr: 'Erreur.' } }),
			'error  corrections.json  0.why.en: is missing'
		],
		[
			'a shape that is not ours',
			corrected({ date: '2012', event: null, what: WORDS, why: WORDS }),
			'error  corrections.json  0.date: expected YYYY-MM-DD, found "2012"'
		]
	]);

	it('lists the latest first', () => {
		const later = { ...CORRECTION, date: '2013-01-01', event: null };
		const { corrections } = parse(
			put(INDEX, 'version', '2013-01-01')(corrected(CORRECTION, later)(TINY))
		);
		expect(corrections.map(({ date, event }) => [date, event])).toEqual([
			['2013-01-01', null],
			['2012-07-01', 'ghent-inspection']
		]);
	});

	it('has none where no file lists any', () => {
		expect(parse(TINY).corrections).toEqual([]);
	});
});

describe('the method of a story', () => {
	const section = { title: WORDS, text: WORDS };

	it('may be left out, in part or as a whole', () => {
		expect(parse(TINY).method).toEqual({ rules: [], limits: [], borders: [] });
		const limited = put(INDEX, 'method', { limits: [section] })(TINY);
		expect(parse(limited).method).toEqual({ rules: [], limits: [section], borders: [] });
	});

	itReports([
		[
			'a language that is missing',
			put(INDEX, 'method', { rules: [{ title: WORDS, text: { en: 'Rules.' } }] }),
			'error  index.json  method.rules.0.text.fr: is missing'
		]
	]);
});

function corrected(...corrections: Json[]): Change {
	return (files) => ({ ...files, [CORRECTIONS]: JSON.stringify(corrections) });
}
