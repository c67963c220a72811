import type { Content } from '../content';
import { datesOf, isBefore } from '../dates';
import { INDEX } from '../files';
import { error, inFile, type Problem } from '../problem';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is not marked as scheduled happened by the day of the last check. The clock is never read. */
export function* lastCheck(content: Content): Generator<Problem> {
	const checked = content.index?.checked;
	if (checked === undefined) return;
	const version = content.index?.version ?? '';
	if (DAY.test(version) && isBefore(version, checked)) {
		const message = `${checked} is after the data’s own version ${version}`;
		yield error(inFile(INDEX), 'checked', message);
	}
	for (const { where, path, date, scheduled } of datesOf(content)) {
		if (!scheduled && isBefore(checked, date)) {
			yield error(where, path, `${date} is after the last check ${checked}`);
		}
	}
}
