import type { Content } from '../content';
import { datesOf, isReal } from '../dates';
import { error, type Problem } from '../problem';

/** No story of today's police and courts begins earlier. */
const FIRST_YEAR = '1950';

/** Dates exist, no 30 February, and are of our time. */
export function* calendar(content: Content): Generator<Problem> {
	for (const { where, path, date } of datesOf(content)) {
		if (!isReal(date)) yield error(where, path, `${date} is not in the calendar`);
		else if (date < FIRST_YEAR) yield error(where, path, `${date} is before ${FIRST_YEAR}`);
	}
}
