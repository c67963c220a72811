/** The events as a table: one row a claim, and one row for an event without a number. */
import type { Cell } from './csv';
import { operationsOf } from '../model/choice';
import type { Dataset, Figure, RecordedClaim, RecordedEvent, Source, Text } from '../model/types';

/** In the order of the table; the words that head them are the page's. */
export const COLUMNS = [
	'event',
	'operations',
	'kind',
	'title',
	'summary',
	'start',
	'end',
	'scheduled',
	'place',
	'countries',
	'precision',
	'longitude',
	'latitude',
	'destination',
	'figure',
	'measure',
	'counted',
	'scope',
	'partOf',
	'low',
	'high',
	'bound',
	'by',
	'asOf',
	'role',
	'note',
	'sources',
	'references'
] as const;
export type Column = (typeof COLUMNS)[number];

/** The language of a text that exists in several. */
type Speak = (text: Text) => string;

/** Rows of cells in the order of `COLUMNS`. */
export function tableOf(
	dataset: Dataset,
	events: readonly RecordedEvent[],
	speak: Speak
): Cell[][] {
	return events.flatMap((event) => {
		const common = eventCells(event, dataset, speak);
		const claims = event.figures.flatMap((figure) =>
			figure.claims.map((claim) => ({
				...common,
				...claimCells(event, figure, claim, dataset, speak)
			}))
		);
		const rows: Partial<Record<Column, Cell>>[] =
			claims.length > 0 ? claims : [{ ...common, ...cited(event.sources, dataset) }];
		return rows.map((row) => COLUMNS.map((column) => row[column] ?? null));
	});
}

function eventCells(event: RecordedEvent, dataset: Dataset, speak: Speak) {
	const { date, place, flow, note } = event;
	const operations = dataset.operations.filter(({ id }) => operationsOf(event).includes(id));
	const kind = dataset.kinds.find(({ id }) => id === event.kind);
	return {
		event: event.id,
		operations: listed(operations.map(({ name }) => speak(name))),
		kind: kind ? speak(kind.label) : event.kind,
		title: speak(event.title),
		summary: speak(event.summary),
		start: date?.start ?? null,
		end: date?.end ?? null,
		scheduled: event.scheduled ? 'true' : null,
		place: speak(place.name),
		countries: listed(place.countries),
		precision: place.precision,
		longitude: place.position?.[0] ?? null,
		latitude: place.position?.[1] ?? null,
		destination: flow?.to ?? null,
		note: note && speak(note)
	};
}

function claimCells(
	event: RecordedEvent,
	figure: Figure,
	claim: RecordedClaim,
	dataset: Dataset,
	speak: Speak
) {
	const measure = dataset.measures.find(({ id }) => id === figure.measure);
	const counted = figure.label ?? measure?.label;
	const [low, high] = ends(claim);
	return {
		figure: `${event.id}/${figure.id}`,
		measure: figure.measure,
		counted: counted ? speak(counted) : null,
		scope: figure.scope,
		partOf: figure.partOf,
		low,
		high,
		bound: claim.bound,
		by: speak(claim.by),
		asOf: claim.asOf,
		role: claim.role,
		...cited(claim.sources, dataset)
	};
}

/** Between which ends the number lies, as far as the claim says; an approximate number stands at both. */
function ends({ value, bound }: RecordedClaim): [low: number | null, high: number | null] {
	if (typeof value !== 'number') return [value[0], value[1]];
	if (bound === 'at-least' || bound === 'more-than') return [value, null];
	return bound === 'at-most' ? [null, value] : [value, value];
}

function cited(ids: readonly string[], dataset: Dataset) {
	const sources = ids.flatMap((id) => dataset.sources[id] ?? []);
	return { sources: listed(ids), references: listed(sources.map(reference)) };
}

function reference({ publisher, title, date, url }: Source): string {
	return [publisher, title, date, url].filter(Boolean).join(', ');
}

function listed(items: readonly string[]): string {
	return items.join(' | ');
}
