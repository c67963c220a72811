import type { Content } from '../content';
import { isBefore } from '../dates';
import { type Problem, warning } from '../problem';

/**
 * What was announced for a day before the last check has happened or has not: its note says that nothing is known of it,
 * or it is scheduled no more.
 */
export function* schedule(content: Content): Generator<Problem> {
	const checked = content.index?.checked;
	if (checked === undefined) return;
	for (const event of content.events) {
		const { scheduled, date, note } = event.properties;
		if (!scheduled || date === null || note !== undefined) continue;
		const end = date.end ?? date.start;
		if (!isBefore(end, checked)) continue;
		const message = `${end} is before the last check ${checked}: say in the note what is known of it, or that nothing is`;
		yield warning(event, 'properties.scheduled', message);
	}
}
