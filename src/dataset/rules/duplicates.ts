import { operationsOf } from '../assemble';
import { type Content, type EventFigure, figuresOf, type PublishedEvent } from '../content';
import { type Problem, warning } from '../problem';

/** Two events of one kind, place and date that count the same are probably one event entered twice. */
export function* duplicates(content: Content): Generator<Problem> {
	const firsts = new Map<string, string>();
	for (const event of content.events) {
		const twins = new Set<string>();
		for (const figure of figuresOf(event)) {
			const key = fingerprint(event, figure);
			const first = firsts.get(key) ?? event.feature;
			firsts.set(key, first);
			if (first !== event.feature) twins.add(first);
		}
		for (const twin of twins) {
			const message = `has the operation, kind, place, date and a value of ${twin}: one event entered twice?`;
			yield warning(event, '', message);
		}
	}
}

function fingerprint(event: PublishedEvent, figure: EventFigure): string {
	const { kind, place, date } = event.properties;
	const values = figure.claims.map(({ value }) => value);
	const when = [date?.start, date?.end];
	return JSON.stringify([operationsOf(event), kind, place.id, when, figure.measure, values]);
}
