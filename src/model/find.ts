/** Looking things up by their public ids. */
import type { Dataset, Event, Figure } from './types';

export function findEvent(dataset: Dataset, id: string): Event | null {
	return dataset.events.find((event) => event.id === id) ?? null;
}

/** Follows an `event/figure` reference. */
export function findFigure(
	dataset: Dataset,
	reference: string
): { readonly event: Event; readonly figure: Figure } | null {
	const [eventId = '', figureId] = reference.split('/');
	const event = findEvent(dataset, eventId);
	const figure = event?.figures.find((candidate) => candidate.id === figureId);
	return event && figure ? { event, figure } : null;
}
