// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { loadLocale } from '../../src/i18n/locale';
import { periodWords } from '../../src/words/period';

describe('periodWords({ from, to }, locale)', () => {
	it.each([
		['2021-02-20', '2021-04-03', 'du 20 février au 3 avril 2021', '20 February – 3 April 2021'],
		['2021-06', '2021-06-09', 'du 1er au 9 juin 2021', '1–9 June 2021'],
		[
			'2021-02-09',
			'2021-02',
			'du 9 février 2021 à février 2021',
			'9 February 2021 – February 2021'
		],
		['2021', '2021-03', 'de janvier à mars 2021', 'January – March 2021'],
		['2021', '2021-03-09', 'du 1er janvier au 9 mars 2021', '1 January – 9 March 2021'],
		['2021-06', '2021-06', 'juin 2021', 'June 2021']
	])(
		'says %s to %s as days where it ends within what it begins with',
		async (from, to, french, english) => {
			expect(periodWords({ from, to }, await loadLocale('fr'))).toBe(french);
			expect(periodWords({ from, to }, await loadLocale('en'))).toBe(english);
		}
	);
});
