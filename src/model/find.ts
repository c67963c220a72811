/** Looking things up by their public ids. */
import type { Dataset, Event, Figure, Outline, RecordedClaim, RecordedEvent } from './types';
import type { Shown } from './claims';

export function findEvent<Item extends Event>(outline: Outline<Item>, id: string): Item | null {
	return outline.events.find((event) => event.id === id) ?? null;
}

/** Follows an `event/figure` reference. */
export function findFigure(
	outline: Outline,
	reference: string
): { readonly event: Event; readonly figure: Figure } | null {
	const [eventId = '', figureId] = reference.split('/');
	const event = findEvent(outline, eventId);
	const figure = event?.figures.find((candidate) => candidate.id === figureId);
	return event && figure ? { event, figure } : null;
}

/** The event with all that proves it. Throws where the record is that of another story. */
export function recordedEvent(record: Dataset, { id }: Event): RecordedEvent {
	const event = findEvent(record, id);
	if (event === null) throw new Error(`The record holds no event ${id}.`);
	return event;
}

/** The claim with who makes it, and on what sources. */
export function recordedClaim(record: Dataset, { event, figure, claim }: Shown): RecordedClaim {
	const { figures } = recordedEvent(record, event);
	const recorded = figures.find(({ id }) => id === figure.id)?.claims[figure.claims.indexOf(claim)];
	if (recorded === undefined) throw new Error(`The record lacks a claim of ${event.id}.`);
	return recorded;
}

/** The rank of an operation; 0 for what belongs to none. */
export function rankOf({ operations }: Pick<Outline, 'operations'>, operation: string): number {
	return operations.find(({ id }) => id === operation)?.rank ?? 0;
}
