/** What a choice makes of the story's events, worked out once for all that is seen of them. */
import { isSupported, operationsOf, type Choice } from '../choice';
import { shownClaim, type Shown } from '../claims';
import type { Event, Figure, Outline } from '../types';

/** A chosen event. */
export interface SelectedEvent {
	readonly event: Event;
	/** Those chosen of the operations it counts under, in its own order; never empty. */
	readonly operations: readonly string[];
	/** Its figures that have a claim to show, in its own order. */
	readonly shown: readonly Shown[];
}

/** What each event shows, chosen or not, by its id. */
export type ShownByEvent = ReadonlyMap<string, readonly Shown[]>;

export function shownByEvent({ events }: Outline, choice: Choice): ShownByEvent {
	return new Map(events.map((event) => [event.id, shownBy(event, choice)]));
}

/** What the figure shows; null where nothing was claimed by the last of the chosen dates. */
export function shownOf(shown: ShownByEvent, event: Event, { id }: Figure): Shown | null {
	return shown.get(event.id)?.find(({ figure }) => figure.id === id) ?? null;
}

/** The events that the choice of operations, kinds and sources keeps, whatever the dates. */
export function chosenEvents(
	{ events }: Outline,
	choice: Choice,
	shown: ShownByEvent
): SelectedEvent[] {
	const kinds = new Set(choice.kinds);
	const operations = new Set(choice.operations);
	return events.flatMap((event) => {
		const chosen =
			kinds.has(event.kind) && isSupported(event, choice)
				? operationsOf(event).filter((operation) => operations.has(operation))
				: [];
		if (chosen.length === 0) return [];
		return [{ event, operations: chosen, shown: shown.get(event.id) ?? [] }];
	});
}

/** What an event shows by the last of the chosen dates, in the order of its figures. */
export function shownBy(event: Event, choice: Pick<Choice, 'to'>): Shown[] {
	return event.figures.flatMap((figure) => {
		const claim = shownClaim(figure, choice);
		return claim === null ? [] : [{ event, figure, claim }];
	});
}
