import { type Content, type EventFigure, figuresOf, type PublishedEvent } from '../content';
import { type Problem, warning } from '../problem';

/** Two events of one place and date that count the same are probably one entered twice, whatever each is called. */
export function* duplicates({ events }: Content): Generator<Problem> {
	const firsts = new Map<string, string>();
	for (const event of events) {
		const twins = new Set<string>();
		for (const key of figuresOf(event).flatMap((figure) => fingerprints(event, figure))) {
			const first = firsts.get(key) ?? event.feature;
			firsts.set(key, first);
			if (first !== event.feature) twins.add(first);
		}
		for (const twin of twins) {
			const message = `has the place, date and a value of ${twin}: one event entered twice?`;
			yield warning(event, '', message);
		}
	}
}

/** One for each value that may be shown. */
function fingerprints({ properties }: PublishedEvent, { measure, claims }: EventFigure): string[] {
	const { place, date } = properties;
	const series = claims.filter(({ role }) => role === 'series');
	return series.map(({ value }) => {
		return JSON.stringify([place.id, date?.start, date?.end, measure, value]);
	});
}
