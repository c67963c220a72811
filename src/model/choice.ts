/** What the reader chose to see. */
import { earliest } from './dates';
import type { Event, Outline, PartialDate } from './types';

/** Stands beside the operations' ids for the events that belong to none of them. */
export const CONTEXT = 'context';

export interface Choice {
	/** Ids of operations, and `CONTEXT`. */
	readonly operations: readonly string[];
	readonly kinds: readonly string[];
	readonly from: PartialDate | null;
	readonly to: PartialDate | null;
	/** Leaves out what has no date, which no date chosen does; null for everything. */
	readonly undated: 'none' | null;
	readonly measure: string;
	/** Only what rests on one source at most; null for everything. */
	readonly sources: 'one' | null;
}

/** Everything, with the measure the story shows first. */
export function wholeChoice(dataset: Outline): Choice {
	return {
		operations: operationIds(dataset),
		kinds: dataset.kinds.map((kind) => kind.id),
		from: null,
		to: null,
		undated: null,
		measure: dataset.story.measure,
		sources: null
	};
}

/** Whether a choice leaves nothing out, whatever it measures. */
export function isWhole(choice: Choice, dataset: Outline): boolean {
	return sameChoice(choice, { ...wholeChoice(dataset), measure: choice.measure });
}

/** Whether two choices show the same. */
export function sameChoice(a: Choice, b: Choice): boolean {
	return (Object.keys(a) as (keyof Choice)[]).every((part) => String(a[part]) === String(b[part]));
}

/** The operations that can be chosen, by rank; `CONTEXT` last, and only where an event needs it. */
export function operationIds(dataset: Outline): string[] {
	const ids = dataset.operations.map((operation) => operation.id);
	return dataset.events.some((event) => event.operations.length === 0) ? [...ids, CONTEXT] : ids;
}

/** The operations an event counts under: its own, or `CONTEXT`. */
export function operationsOf(event: Event): readonly string[] {
	return event.operations.length > 0 ? event.operations : [CONTEXT];
}

/** Whether so few sources prove the event as the choice asks for. */
export function isSupported({ restsOn }: Event, { sources }: Pick<Choice, 'sources'>): boolean {
	return sources === null || restsOn <= 1;
}

/** By date, the undated last; the id decides between equals so that the order never changes. */
export function byDate(a: Event, b: Event): number {
	const first = a.date === null ? '9999' : earliest(a.date.start);
	const second = b.date === null ? '9999' : earliest(b.date.start);
	return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
}
