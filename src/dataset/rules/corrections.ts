import type { Content } from '../content';
import { isBefore, isReal } from '../dates';
import { CORRECTIONS } from '../files';
import { error, inFile, type Problem } from '../problem';

/**
 * A correction was made on a day that exists, is in the version of the data that holds it, and names an event that
 * readers can open, by any id it ever had.
 */
export function* corrections(content: Content): Generator<Problem> {
	const where = inFile(CORRECTIONS);
	const ids = new Set(
		content.events.flatMap(({ feature, properties }) => [feature, ...(properties.formerIds ?? [])])
	);
	for (const [i, { date, event }] of content.corrections.entries()) {
		const version = content.index?.version ?? date;
		if (!isReal(date)) yield error(where, `${i}.date`, `${date} is not in the calendar`);
		else if (isBefore(version, date)) {
			const message = `${date} is after the data’s own version ${version}: set it to the day of this change`;
			yield error(where, `${i}.date`, message);
		}
		if (event !== null && content.complete && !ids.has(event)) {
			yield error(where, `${i}.event`, `${event} is not an event`);
		}
	}
}
