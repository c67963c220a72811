// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { saidOnce } from '../../src/words/claim';

describe('saidOnce(amount, name)', () => {
	it('takes from a name the amount that it begins with, whatever its spaces and capitals', () => {
		expect(saidOnce('plus de 800\u00a0arrestations', 'Plus de 800 arrestations en Europe')).toEqual(
			{
				amount: 'Plus de 800 arrestations',
				name: 'en Europe'
			}
		);
	});

	it('leaves every other name as it is', () => {
		const other = { amount: '3\u00a0arrestations', name: 'Arrestations du 3 décembre 2024' };
		expect(saidOnce(other.amount, other.name)).toEqual(other);
	});
});
