// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { wholeChoice } from '../../../src/model/choice';
import { select } from '../../../src/model/visible/select';
import type { Claim } from '../../../src/model/types';
import { choicesAmong, VALUES, valuesOf, type CountryValues } from '../../support/countryValues';
import { REAL } from '../../support/realDataset';

const WHOLE = wholeChoice(REAL);

describe('select(REAL, choice).countries', () => {
	describe.each(Object.keys(VALUES))('by %s', (measure) => {
		it.each(choicesAmong(WHOLE.operations))(
			'has the values of the facts and no other, of %s',
			(_, operations) => {
				expect(found(measure, operations)).toEqual(valuesOf(measure, operations));
			}
		);
	});

	it('shows what had been said by the chosen date', () => {
		expect(found('arrests', WHOLE.operations, '2021-06')).toEqual({
			encrochat: { GB: '>1550', NL: '>100' },
			anom: VALUES.arrests?.anom
		});
	});

	it('takes no executed warrant for an arrest', () => {
		const germany = found('arrests', ['encrochat', 'sky-ecc']);
		expect(Object.values(germany).flatMap(Object.keys)).not.toContain('DE');
	});
});

function found(
	measure: string,
	operations: readonly string[],
	to: string | null = null
): CountryValues {
	const { countries } = select(REAL, { ...WHOLE, measure, operations, to });
	const table: Record<string, Record<string, string>> = {};
	for (const { code, values } of countries) {
		for (const { operation, claim } of values) {
			(table[operation] ??= {})[code] = written(claim);
		}
	}
	return table;
}

function written({ value, bound }: Claim): string {
	const signs: Partial<Record<Claim['bound'], string>> = {
		'more-than': '>',
		nearly: '<',
		about: '~'
	};
	return (signs[bound] ?? '') + String(value);
}
