import type { Content } from '../content';
import { datesOf, isBefore } from '../dates';
import { INDEX } from '../files';
import { error, inFile, type Problem } from '../problem';

/** What is not marked as scheduled happened by the day of the last check. The clock is never read. */
export function* lastCheck(content: Content): Generator<Problem> {
	if (content.index === null) return;
	const { checked, version } = content.index;
	if (isBefore(version, checked)) {
		const message = `${checked} is after the data’s own version ${version}`;
		yield error(inFile(INDEX), 'checked', message);
	}
	for (const { where, path, date, scheduled } of datesOf(content)) {
		if (!scheduled && isBefore(checked, date)) {
			yield error(where, path, `${date} is after the last check ${checked}`);
		}
	}
}
