import type { Content } from '../content';
import { datesOf, isReal } from '../dates';
import { error, type Problem } from '../problem';

/** Dates exist: no 30 February. */
export function* calendar(content: Content): Generator<Problem> {
	for (const { where, path, date } of datesOf(content)) {
		if (!isReal(date)) yield error(where, path, `${date} is not in the calendar`);
	}
}
