// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBefore, isReal } from '../../src/dataset/dates';

const day = fc
	.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('isBefore(first, second)', () => {
	it('orders whole days', () => {
		fc.assert(fc.property(day, day, (a, b) => isBefore(a, b) === a < b));
	});

	it('compares at the precision that both have', () => {
		const length = fc.constantFrom(4, 7, 10);
		fc.assert(
			fc.property(day, day, length, length, (a, b, first, second) => {
				const common = Math.min(first, second);
				const expected = a.slice(0, common) < b.slice(0, common);
				expect(isBefore(a.slice(0, first), b.slice(0, second))).toBe(expected);
			})
		);
	});
});

describe('isReal(date)', () => {
	it('accepts every day, month and year of the calendar', () => {
		fc.assert(
			fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => isReal(date.slice(0, length)))
		);
	});

	it.each(['2021-02-29', '2021-04-31', '2021-00', '2021-13', '2021-01-00', '2021-01-32', '0021'])(
		'refuses %s',
		(date) => expect(isReal(date)).toBe(false)
	);
});
