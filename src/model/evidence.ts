/** A dataset in parts: the outline that every page fetches, what the guided story tells, and the evidence. */
import type {
	Dataset,
	Event,
	Evidence,
	Outline,
	RecordedClaim,
	RecordedEvent,
	RecordedFigure,
	Story
} from './types';

/** What the guided story tells, which the map at home does not need. */
export type Narrative = Pick<Story, 'annotations' | 'chapters'>;

/** The evidence apart from the outline it belongs to. */
export interface EvidencePart extends Evidence {
	/** By event. */
	readonly events: Readonly<Record<string, EventEvidence>>;
}

interface EventEvidence extends Pick<RecordedEvent, Words> {
	/** In the order of the event's figures, and of each figure's claims. */
	readonly claims: readonly (readonly ClaimEvidence[])[];
	/** Why each figure is its country's own, and what exactly it counts, in the same order. */
	readonly figures: readonly Pick<RecordedFigure, 'nationalBecause' | 'label'>[];
}

type Words = 'summary' | 'note' | 'otherNumbers' | 'sources' | 'proceedings';
type ClaimEvidence = Pick<RecordedClaim, 'by' | 'press' | 'sources'>;

export function outlineOf(dataset: Dataset): Outline {
	const { story, operations, events, kinds, measures, families, leading, countries, settings } =
		dataset;
	const outlined = events.map(eventOutline);
	const atHome = {
		...story,
		annotations: story.annotations.filter(({ id }) => story.home.includes(id)),
		chapters: []
	};
	return {
		story: atHome,
		operations,
		events: outlined,
		kinds,
		measures,
		families,
		leading,
		countries,
		settings
	};
}

export function evidenceOf(dataset: Dataset): EvidencePart {
	const { statuses, sources, proceedings, corrections, method, events } = dataset;
	return {
		statuses,
		sources,
		proceedings,
		corrections,
		method,
		events: Object.fromEntries(events.map((event) => [event.id, eventEvidence(event)]))
	};
}

export function narrativeOf({ story: { annotations, chapters } }: Outline): Narrative {
	return { annotations, chapters };
}

/** Puts the parts together again. Throws where the evidence is that of another story. */
export function complete(
	outline: Outline,
	narrative: Narrative,
	{ events, ...evidence }: EvidencePart
): Dataset {
	return {
		...outline,
		...evidence,
		story: { ...outline.story, ...narrative },
		events: outline.events.map((event) => withEvidence(event, events[event.id]))
	};
}

function eventOutline(recorded: RecordedEvent): Event {
	const { summary, note, otherNumbers, sources, proceedings, figures, ...event } = recorded;
	return {
		...event,
		figures: figures.map(({ claims, ...figure }) => ({
			...figure,
			nationalBecause: null,
			// the legend names the totals that the map cannot place
			label: figure.scope === 'world' ? figure.label : null,
			claims: claims.map(({ by, press, sources, ...claim }) => claim)
		}))
	};
}

function eventEvidence(event: RecordedEvent): EventEvidence {
	const { summary, note, otherNumbers, sources, proceedings, figures } = event;
	const claims = figures.map((figure) =>
		figure.claims.map(({ by, press, sources }) => ({ by, press, sources }))
	);
	const counted = figures.map(({ nationalBecause, label }) => ({ nationalBecause, label }));
	return { summary, note, otherNumbers, sources, proceedings, claims, figures: counted };
}

function withEvidence(event: Event, evidence: EventEvidence | undefined): RecordedEvent {
	if (evidence === undefined) throw new Error(`The evidence says nothing of ${event.id}.`);
	const { claims, figures: counted, ...rest } = evidence;
	const figures = event.figures.map((figure, index) => ({
		...figure,
		...counted[index],
		claims: figure.claims.map((claim, place) => {
			const proof = claims[index]?.[place];
			if (proof === undefined) throw new Error(`The evidence lacks a claim of ${event.id}.`);
			return { ...claim, ...proof };
		})
	}));
	return { ...event, ...rest, figures };
}
