/** Which places merge into no other: what the story says there right now must not be lost in a neighbour. */
import type { Annotation } from '../annotations';
import type { Chapter } from '../chapters';
import { findEvent } from '../find';
import type { Outline } from '../types';
import type { Mark } from './marks';
import type { Selection } from './selection';

/** Ids of the places that are annotated, or told of in the chapter. */
export function keptPlaces(
	dataset: Outline,
	annotations: readonly Annotation[],
	chapter: Chapter | null
): ReadonlySet<string> {
	const events = [...annotations.map(({ event }) => event), ...(chapter?.events ?? [])];
	return new Set(events.map((id) => placeOf(dataset, id)));
}

/** The place that a selection opens, where it has merged into another's mark; null where it has not. */
export function placeMergedAway(
	dataset: Outline,
	selection: Selection | null,
	marks: readonly Mark[]
): string | null {
	const opened = openedPlace(dataset, selection);
	const isMerged = marks.some(({ places }) =>
		places.slice(1).some(({ place }) => place.id === opened)
	);
	return isMerged ? opened : null;
}

/** The places, and one more unless it is null. */
export function withPlace(places: ReadonlySet<string>, place: string | null): ReadonlySet<string> {
	return place === null ? places : new Set([...places, place]);
}

/** Several at once were opened as one mark, and stay one. */
function openedPlace(dataset: Outline, selection: Selection | null): string | null {
	if (selection?.type === 'event') return placeOf(dataset, selection.id);
	if (selection?.type !== 'places' || selection.ids.length > 1) return null;
	return selection.ids[0] ?? null;
}

function placeOf(dataset: Outline, event: string): string {
	return findEvent(dataset, event)?.place.id ?? '';
}
