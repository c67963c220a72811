/** What can be found in a story, with all that it can be found by, in every language the story is told in. */
import { operationsOf } from '../choice';
import type {
	Country,
	Dataset,
	DateRange,
	Event,
	RecordedEvent,
	RecordedFigure,
	Source,
	Text
} from '../types';

/** What answers as well is shown in this order. */
export const SORTS = ['country', 'place', 'fact', 'source'] as const;
export type Sort = (typeof SORTS)[number];

export interface Passage {
	readonly text: string;
	/** Null where it is in no language of the story's own: a number, a source's title. */
	readonly language: string | null;
	/** How much a word counts that stands here. */
	readonly weight: number;
}

export interface Entry {
	readonly sort: Sort;
	/** The event's, the place's or the source's; a country's code. */
	readonly id: string;
	/** Those first that are quoted before others. */
	readonly passages: readonly Passage[];
}

/** How much a word counts by where it stands. */
const WEIGHTS = { title: 12, place: 8, party: 5, kind: 4, text: 3, figure: 3, author: 2 } as const;

/**
 * Facts by date, and countries and places by how many facts they have. What the story withholds is in none of its
 * texts, and so never found. `dated` says when something happened, in the reader's language.
 */
export function entriesOf(dataset: Dataset, dated: (date: DateRange) => string): Entry[] {
	return [
		...countryEntries(dataset),
		...placeEntries(dataset),
		...dataset.events.map((event) => factEntry(event, dataset, dated)),
		...Object.entries(dataset.sources).map(([id, source]) => sourceEntry(id, source))
	];
}

/** The countries that an event happened in, or sent something to. */
export function countriesOf({ place, flow }: Event): string[] {
	return flow === null ? [...place.countries] : [...place.countries, flow.to];
}

function countryEntries({ events, countries }: Dataset): Entry[] {
	const counts = countOf(events.flatMap(countriesOf));
	return Object.values(countries)
		.sort((a, b) => (counts.get(b.code) ?? 0) - (counts.get(a.code) ?? 0))
		.map(({ code, name, short = {} }: Country) => ({
			sort: 'country',
			id: code,
			passages: [...said(name, 'title'), ...said(short, 'title')]
		}));
}

/** The places that the map can show. */
function placeEntries({ events }: Dataset): Entry[] {
	const counts = countOf(events.map(({ place }) => place.id));
	const places = new Map(events.map(({ place }) => [place.id, place]));
	return [...places.values()]
		.filter(({ position }) => position !== null)
		.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
		.map(({ id, name }) => ({ sort: 'place', id, passages: said(name, 'title') }));
}

function factEntry(
	event: RecordedEvent,
	dataset: Dataset,
	dated: (date: DateRange) => string
): Entry {
	const { operations, kinds, proceedings, countries } = dataset;
	const names = [
		...operations.filter(({ id }) => operationsOf(event).includes(id)).map(({ name }) => name),
		...kinds.filter(({ id }) => id === event.kind).map(({ label }) => label)
	];
	const parties = event.proceedings.flatMap((id) => proceedings[id] ?? []);
	return {
		sort: 'fact',
		id: event.id,
		passages: [
			...said(event.title, 'title'),
			...said(event.summary, 'text'),
			...said(event.note ?? {}, 'text'),
			...parties.flatMap(({ party, wording }) => [
				...said(party, 'party'),
				...said(wording, 'text')
			]),
			...said(event.place.name, 'place'),
			...countriesOf(event).flatMap((code) => said(countries[code]?.name ?? {}, 'place')),
			...(event.date ? [plainly(dated(event.date), 'place')] : []),
			...names.flatMap((name) => said(name, 'kind')),
			...event.figures.flatMap((figure) => figurePassages(figure, dataset))
		]
	};
}

/** A figure by what it counts, by each number that was claimed for it, and by who claimed it. */
function figurePassages(
	{ measure, label, claims }: RecordedFigure,
	{ measures }: Dataset
): Passage[] {
	const counted = measures.find(({ id }) => id === measure)?.label ?? {};
	return [
		...said(label ?? counted, 'figure'),
		...claims.flatMap(({ value, by }) => [
			plainly([value].flat().join(' / '), 'figure'),
			...said(by, 'author')
		])
	];
}

function sourceEntry(id: string, { publisher, title }: Source): Entry {
	const passages = [publisher, title, id].flatMap((text) => text ?? []);
	return { sort: 'source', id, passages: passages.map((text) => plainly(text, 'title')) };
}

function said(text: Text, part: keyof typeof WEIGHTS): Passage[] {
	return Object.entries(text).map(([language, words]) => ({
		text: words,
		language,
		weight: WEIGHTS[part]
	}));
}

function plainly(text: string, part: keyof typeof WEIGHTS): Passage {
	return { text, language: null, weight: WEIGHTS[part] };
}

function countOf(names: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return counts;
}
