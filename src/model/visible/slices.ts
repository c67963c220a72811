/** How the ring of a mark is split. It counts events, never people. */
import type { Choice } from '../choice';
import type { SelectedEvent } from './selected';

/** How many of a mark's events belong to an operation. An event of two operations counts in both. */
export interface Slice {
	readonly operation: string;
	readonly events: number;
}

/** In the order of the choice. */
export function slicesOf(selected: readonly SelectedEvent[], choice: Choice): Slice[] {
	const single = selected.flatMap(({ operations }) =>
		operations.map((operation) => ({ operation, events: 1 }))
	);
	return addSlices(single, choice);
}

/** The slices of marks that become one, in the order of the choice. */
export function addSlices(slices: readonly Slice[], { operations }: Choice): Slice[] {
	const counts = new Map<string, number>();
	for (const { operation, events } of slices) {
		counts.set(operation, (counts.get(operation) ?? 0) + events);
	}
	return operations.flatMap((operation) => {
		const events = counts.get(operation);
		return events === undefined ? [] : [{ operation, events }];
	});
}
