/** From a source to everything that rests on it. */
import type { Claim, Dataset, Event, Figure, Proceeding, RecordedEvent, Source } from './types';

/** A number, or the event as a whole where the source supports none of its numbers. */
export interface Citation {
	readonly event: Event;
	readonly claimed: { readonly figure: Figure; readonly claim: Claim } | null;
}

export interface Cited {
	readonly source: Source;
	/** By event, in the order of the dataset. */
	readonly citations: readonly Citation[];
	readonly proceedings: readonly Proceeding[];
}

/** Every source of the bibliography, by publisher, then date. */
export function citationsOf(dataset: Dataset): Cited[] {
	const proceedings = Object.values(dataset.proceedings);
	return Object.values(dataset.sources)
		.map((source) => ({
			source,
			citations: dataset.events.flatMap((event) => citationsIn(event, source.id)),
			proceedings: proceedings.filter((party) => restsOn(party, source.id))
		}))
		.sort((a, b) => (sortKey(a.source) < sortKey(b.source) ? -1 : 1));
}

/** Whether the source's publisher, title or id holds every word, whatever its case and accents. */
export function matches({ publisher, title, id }: Source, query: string): boolean {
	const text = fold(`${publisher} ${title ?? ''} ${id}`);
	return fold(query)
		.split(/\s+/)
		.every((word) => text.includes(word));
}

function citationsIn(event: RecordedEvent, source: string): Citation[] {
	const claimed = event.figures.flatMap((figure) =>
		figure.claims
			.filter((claim) => claim.sources.includes(source))
			.map((claim) => ({ event, claimed: { figure, claim } }))
	);
	if (claimed.length > 0) return claimed;
	return event.sources.includes(source) ? [{ event, claimed: null }] : [];
}

function restsOn({ sources, steps }: Proceeding, source: string): boolean {
	return sources.includes(source) || steps.some((step) => step.sources.includes(source));
}

/** Compared by code, not by locale: the build and the browser must agree. */
function sortKey({ publisher, date, id }: Source): string {
	return [fold(publisher), date ?? '', id].join('\u0000');
}

function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.toLowerCase();
}
