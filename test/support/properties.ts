/** Before each file of unit tests: what its property tests share. */
import fc from 'fast-check';
import { inject } from 'vitest';
import { FUZZ, runs } from './runs';

/** Less than the time a test has, so that a long search ends as one that found nothing. */
const LONGEST_SEARCH = 50_000;

fc.configureGlobal({
	seed: inject('seed'),
	...runs(100),
	...(FUZZ > 1 ? { interruptAfterTimeLimit: LONGEST_SEARCH } : {})
});
