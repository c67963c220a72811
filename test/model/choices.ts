/** Any choice that a reader could make of a story. */
import fc from 'fast-check';
import { wholeChoice, type Choice } from '../../src/model/choice';
import type { Dataset, PartialDate } from '../../src/model/types';

export function anyChoice(dataset: Dataset): fc.Arbitrary<Choice> {
	const whole = wholeChoice(dataset);
	return fc.record({
		operations: fc.subarray([...whole.operations]),
		kinds: fc.subarray([...whole.kinds]),
		from: fc.option(anyDate()),
		to: fc.option(anyDate()),
		undated: fc.constantFrom(null, 'none' as const),
		measure: fc.constantFrom(...dataset.measures.map(({ id }) => id)),
		sources: fc.constantFrom(null, 'one' as const)
	});
}

/** As precise as a year, a month or a day. */
export function anyDate(): fc.Arbitrary<PartialDate> {
	const day = fc.date({
		min: new Date('1999-01-01'),
		max: new Date('2027-12-31'),
		noInvalidDate: true
	});
	return fc
		.tuple(day, fc.constantFrom(4, 7, 10))
		.map(([date, precision]) => date.toISOString().slice(0, precision));
}
