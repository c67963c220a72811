/** What the map says where, in the story's own words. */
import type { Chapter } from './chapters';
import type { Prose } from './prose';
import type { Story } from './types';
import type { Visible } from './visible/select';

/** What an annotation points at: an event's mark, a place, a country, or where the flow of an event ends. */
export const TARGETS = ['event', 'place', 'country', 'flow'] as const;

/** Where an annotation stands as seen from what it points at. */
export const SIDES = [
	'above',
	'above-right',
	'right',
	'below-right',
	'below',
	'below-left',
	'left',
	'above-left'
] as const;
export type Side = (typeof SIDES)[number];

export interface Annotation {
	readonly id: string;
	/** The id of an event or a place, or the code of a country. */
	readonly target: { readonly type: (typeof TARGETS)[number]; readonly id: string };
	/** The event that it tells and opens; hidden with it. */
	readonly event: string;
	/** By language, as the line. */
	readonly heading: Readonly<Record<string, Prose>>;
	/** One short sentence or two. */
	readonly line: Readonly<Record<string, Prose>>;
	/** The side it would rather stand on, by the width of the map's frame. */
	readonly sides: { readonly wide: Side; readonly middle: Side; readonly narrow: Side };
	/** Of two that cannot both stand, the one of the lower number does. */
	readonly priority: number;
}

/**
 * What is said of what is visible, by a chapter or else by the untouched map, in the order of its numbers. Within dates
 * that a reader chose the map draws other numbers than the story's sentences say: it says nothing then.
 */
export function annotationsOf(
	{ home, annotations }: Pick<Story, 'home' | 'annotations'>,
	visible: Visible,
	chapter: Chapter | null
): Annotation[] {
	const { from, to } = visible.choice;
	if (chapter === null && (from !== null || to !== null)) return [];
	const shown = new Set(visible.events.map(({ id }) => id));
	return (chapter?.annotations ?? home)
		.flatMap((id) => annotations.find((annotation) => annotation.id === id) ?? [])
		.filter(({ event }) => shown.has(event));
}
