import { claimsOf, type Content, type PublishedEvent } from '../content';
import { isBefore } from '../dates';
import { error, type Problem, type Where } from '../problem';

/** Nothing ends before it starts or is counted before it happens, as far as the dates are known. */
export function* dateOrder(content: Content): Generator<Problem> {
	for (const where of content.operations) {
		yield* ordered(where, 'operation.dates', where.operation.dates);
	}
	for (const event of content.events) {
		const { date } = event.properties;
		if (date !== null) yield* ordered(event, 'properties.date', date);
		yield* countedTooSoon(event);
	}
}

function* ordered(where: Where, path: string, range: { start: string; end?: string | undefined }) {
	const { start, end } = range;
	if (end !== undefined && isBefore(end, start)) {
		yield error(where, path, `ends ${end} before it starts ${start}`);
	}
}

function* countedTooSoon(event: PublishedEvent): Generator<Problem> {
	const { date, scheduled } = event.properties;
	if (date === null || scheduled) return;
	for (const { claim, path } of claimsOf(event)) {
		if (claim.asOf !== null && isBefore(claim.asOf, date.start)) {
			yield error(event, `${path}.asOf`, `${claim.asOf} is before the event starts ${date.start}`);
		}
	}
}
