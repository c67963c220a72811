/** The numbers of the chosen measure that marks draw. */
import { figureReference, largerFirst, newer, type Shown } from '../claims';
import type { SelectedEvent } from './selected';

/** A shown figure under the operation whose circle it draws. */
export interface Value extends Shown {
	readonly operation: string;
}

/** What belongs to a place itself, largest first; never added. */
export function placeValues(selected: readonly SelectedEvent[], measure: string): Value[] {
	// A national or a world figure is not the place's, wherever it was announced.
	const local = valuesOf(selected, measure).filter(
		({ figure }) => figure.scope === 'part' || figure.scope === 'unclear'
	);
	return outermost(local).sort(largestFirst);
}

/** A country's national value, one an operation, largest first. */
export function nationalValues(selected: readonly SelectedEvent[], measure: string): Value[] {
	const latest = new Map<string, Value>();
	for (const value of valuesOf(selected, measure).sort(largestFirst)) {
		if (value.figure.scope !== 'national') continue;
		const known = latest.get(value.operation);
		latest.set(value.operation, known === undefined ? value : newer(known, value));
	}
	return [...latest.values()].sort(largestFirst);
}

/** What flows to a country, largest first: arrows draw it, and no mark. */
export function receivedValues(selected: readonly SelectedEvent[], measure: string): Value[] {
	return valuesOf(selected, measure, true).sort(largestFirst);
}

/** Of events that stand where they happened, or that flow. Each under the first of its event's chosen operations. */
function valuesOf(selected: readonly SelectedEvent[], measure: string, flows = false): Value[] {
	return selected.flatMap(({ event, operations: [operation], shown }) =>
		(event.flow !== null) !== flows || operation === undefined
			? []
			: shown
					.filter(({ figure }) => figure.measure === measure)
					.map((value) => ({ ...value, operation }))
	);
}

/** Drops what is part of another: the whole already draws it. */
function outermost(values: readonly Value[]): Value[] {
	const references = new Set(values.map(({ event, figure }) => figureReference(event, figure)));
	return values.filter(({ figure }) => figure.partOf === null || !references.has(figure.partOf));
}

function largestFirst(a: Value, b: Value): number {
	const difference = largerFirst(a.claim, b.claim);
	if (difference !== 0) return difference;
	return a.event.id < b.event.id ? -1 : 1;
}
