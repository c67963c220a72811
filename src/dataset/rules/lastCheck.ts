import type { Content } from '../content';
import { datesOf, isBefore } from '../dates';
import { error, type Problem } from '../problem';

/** What is not marked as scheduled happened by the day of the last check. The clock is never read. */
export function* lastCheck(content: Content): Generator<Problem> {
	const checked = content.index?.checked;
	if (checked === undefined) return;
	for (const { where, path, date, scheduled } of datesOf(content)) {
		if (!scheduled && isBefore(checked, date)) {
			yield error(where, path, `${date} is after the last check ${checked}`);
		}
	}
}
