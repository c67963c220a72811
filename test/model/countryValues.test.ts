// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { wholeChoice } from '../../src/model/choice';
import { select } from '../../src/model/select';
import type { Claim } from '../../src/model/types';
import { REAL } from '../support/realDataset';

/** Read by hand from the facts; `>` is more than, `<` nearly, `~` about. */
const ARRESTS: Table = {
	encrochat: { GB: '2864', NL: '>100' },
	'sky-ecc': { BE: '888', BA: '>174' },
	anom: {
		AU: '224',
		SE: '168',
		FI: '<100',
		AT: '81',
		DE: '>70',
		NL: '49',
		NZ: '35',
		HU: '13',
		NO: '9'
	},
	ghost: { AU: '38', IE: '11', IT: '1', CA: '1' },
	matrix: { FR: '1', ES: '2' }
};

const WARRANTS: Table = { encrochat: { DE: '1708' }, anom: { DE: '<140' } };

const USERS: Table = {
	encrochat: { GB: '~10000' },
	'sky-ecc': { FR: '1300', NL: '~11000', BA: '~2000' },
	anom: { DE: '2700' }
};

const CONVICTED: Table = {
	encrochat: { GB: '383', SE: '~320' },
	'sky-ecc': { BE: '1206' },
	anom: { AU: '63' }
};

const WHOLE = wholeChoice(REAL);

/** Each choice of operations, and which of them may give a country a value. */
const CHOICES: readonly (readonly [string, readonly string[]])[] = [
	['everything', WHOLE.operations],
	['one operation', ['encrochat']],
	['two operations', ['sky-ecc', 'ghost']],
	['all but one', WHOLE.operations.filter((id) => id !== 'anom')]
];

describe('select(REAL, choice).countries', () => {
	describe.each([
		['arrests', ARRESTS],
		['executed-warrants', WARRANTS],
		['users', USERS],
		['convicted', CONVICTED]
	])('by %s', (measure, expected) => {
		it.each(CHOICES)('has the values of the facts and no other, of %s', (_, operations) => {
			const chosen = Object.entries(expected).filter(([id]) => operations.includes(id));
			expect(valuesOf(measure, operations)).toEqual(Object.fromEntries(chosen));
		});
	});

	it('shows what had been said by the chosen date', () => {
		expect(valuesOf('arrests', WHOLE.operations, '2021-06')).toEqual({
			encrochat: { GB: '>1550', NL: '>100' },
			anom: { ...ARRESTS.anom, SE: '155' }
		});
	});

	it('takes no executed warrant for an arrest', () => {
		const germany = valuesOf('arrests', ['encrochat', 'sky-ecc']);
		expect(Object.values(germany).flatMap(Object.keys)).not.toContain('DE');
	});
});

type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

function valuesOf(measure: string, operations: readonly string[], to: string | null = null): Table {
	const { countries } = select(REAL, { ...WHOLE, measure, operations, to });
	const found: Record<string, Record<string, string>> = {};
	for (const { code, values } of countries) {
		for (const { operation, claim } of values) {
			(found[operation] ??= {})[code] = written(claim);
		}
	}
	return found;
}

function written({ value, bound }: Claim): string {
	const signs: Partial<Record<Claim['bound'], string>> = {
		'more-than': '>',
		nearly: '<',
		about: '~'
	};
	return (signs[bound] ?? '') + String(value);
}
