/** The steps of the guided story: each a camera, a choice, and what it says. */
import type { Bounds } from '../geometry/position';
import type { Choice } from './choice';
import type { Prose } from './prose';
import type { PartialDate, Text } from './types';

export interface Chapter {
	/** Its address too: `chapter=<id>`. */
	readonly id: string;
	readonly title: Text;
	/** Each by language. */
	readonly paragraphs: readonly Readonly<Record<string, Prose>>[];
	readonly bounds: { readonly portrait: Bounds; readonly landscape: Bounds };
	/** Null for all. */
	readonly operations: readonly string[] | null;
	/** Null for all. */
	readonly kinds: readonly string[] | null;
	readonly from: PartialDate | null;
	readonly to: PartialDate | null;
	/** Null for the measure that the story shows first. */
	readonly measure: string | null;
	/** Ids of the annotations that the map shows. */
	readonly annotations: readonly string[];
	/** Ids of the events that it tells, in their order. */
	readonly events: readonly string[];
}

/** What a chapter shows, of the whole story. */
export function choiceOf(chapter: Chapter, whole: Choice): Choice {
	const { operations, kinds, from, to, measure } = chapter;
	return {
		operations: operations ?? whole.operations,
		kinds: kinds ?? whole.kinds,
		from,
		to,
		undated: from === null && to === null ? null : 'none',
		measure: measure ?? whole.measure,
		sources: null
	};
}
