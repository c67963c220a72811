/** What proves a story, apart from what selects and draws it: words, authors and sources, fetched when first read. */
import type { Claim, Correction, Dataset, Event, Proceeding, Source, Story, Text } from './types';

export interface Evidence {
	/** By event. */
	readonly events: Readonly<Record<string, EventEvidence>>;
	readonly statuses: Readonly<Record<string, Text>>;
	readonly sources: Readonly<Record<string, Source>>;
	readonly proceedings: Readonly<Record<string, Proceeding>>;
	readonly corrections: readonly Correction[];
	readonly method: Story['method'];
}

interface EventEvidence extends Pick<Event, 'summary' | 'note' | 'sources'> {
	/** In the order of the event's figures, and of each figure's claims. */
	readonly claims: readonly (readonly ClaimEvidence[])[];
}

type ClaimEvidence = Pick<Claim, 'by' | 'sources'>;

/** The dataset without its evidence: the same type, with what is left out empty. */
export function outlineOf(dataset: Dataset): Dataset {
	const { method, ...nothing } = NOTHING;
	return {
		...dataset,
		...nothing,
		story: { ...dataset.story, method },
		events: dataset.events.map((event) => withEvidence(event, null))
	};
}

export function evidenceOf({ story, events, ...dataset }: Dataset): Evidence {
	const { statuses, sources, proceedings, corrections } = dataset;
	return {
		events: Object.fromEntries(events.map((event) => [event.id, eventEvidence(event)])),
		statuses,
		sources,
		proceedings,
		corrections,
		method: story.method
	};
}

/** Undoes the parting. Leaves empty what the evidence does not hold. */
export function complete(outline: Dataset, { events, method, ...rest }: Evidence): Dataset {
	return {
		...outline,
		...rest,
		story: { ...outline.story, method },
		events: outline.events.map((event) => withEvidence(event, events[event.id] ?? null))
	};
}

const NOTHING = {
	statuses: {},
	sources: {},
	proceedings: {},
	corrections: [],
	method: { rules: [], limits: [], borders: [] }
} satisfies Partial<Evidence>;

function eventEvidence({ summary, note, sources, figures }: Event): EventEvidence {
	const claims = figures.map((figure) => figure.claims.map(({ by, sources }) => ({ by, sources })));
	return { summary, note, sources, claims };
}

function withEvidence(event: Event, evidence: EventEvidence | null): Event {
	const { summary, note, sources } = evidence ?? { summary: {}, note: null, sources: [] };
	const figures = event.figures.map((figure, index) => ({
		...figure,
		claims: figure.claims.map((claim, place) => ({
			...claim,
			...(evidence?.claims[index]?.[place] ?? { by: {}, sources: [] })
		}))
	}));
	return { ...event, summary, note, sources, figures };
}
