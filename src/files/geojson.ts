/** Events in the form in which they are published, so that a file someone saves can be checked like ours. */
import type { Feature, Point } from 'geojson';
import type { Place, RecordedEvent, RecordedFigure } from '../model/types';

/** Without what the published form leaves out because it is the usual case. */
export function featureOf(event: RecordedEvent): Feature<Point | null> {
	const { place, figures } = event;
	const properties = {
		kind: event.kind,
		title: event.title,
		summary: event.summary,
		date: event.date && {
			start: event.date.start,
			...given('end', event.date.end),
			...given('inferred', event.date.inferred || null)
		},
		...given('scheduled', event.scheduled || null),
		place: placeOf(place),
		...given('figures', filled(figures)?.map(figureOf)),
		...given('flow', event.flow),
		...(event.operations.length > 0 ? { operations: event.operations } : { context: true }),
		...given('concerned', event.concerned ? null : false),
		...given('proceedings', filled(event.proceedings)),
		...given('note', event.note),
		...given('otherNumbers', filled(event.otherNumbers)),
		...given('formerIds', filled(event.formerIds)),
		sources: event.sources
	};
	return { type: 'Feature', id: event.id, geometry: pointOf(place), properties };
}

function pointOf({ position }: Place): Point | null {
	return position && { type: 'Point', coordinates: [...position] };
}

function placeOf({ id, name, countries, precision, radius }: Place) {
	return { id, name, countries, precision, ...given('radius', radius || null) };
}

function figureOf({ id, measure, scope, partOf, label, ...figure }: RecordedFigure) {
	return {
		id,
		measure,
		scope,
		...given('partOf', partOf),
		...given('label', label),
		...given('nationalBecause', figure.nationalBecause),
		claims: figure.claims.map(({ press, restsOn: _restsOn, ...claim }) => ({
			...claim,
			...given('press', press || null)
		}))
	};
}

function filled<Item>(list: readonly Item[]): readonly Item[] | null {
	return list.length > 0 ? list : null;
}

/** An entry under the key; none where there is nothing to say. */
function given(key: string, value: unknown): Record<string, unknown> {
	return value === null || value === undefined ? {} : { [key]: value };
}
