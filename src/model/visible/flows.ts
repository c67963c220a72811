/** What goes from a place to a country. */
import type { Position } from '../../geometry/position';
import { magnitude, type Shown } from '../claims';
import type { CountryCode, Event, Outline } from '../types';
import type { SelectedEvent } from './selected';

export interface Flow {
	readonly event: Event;
	readonly operation: string;
	readonly from: Position;
	readonly to: CountryCode;
	/** The number that passed along it, whatever measure is chosen; null where none is public. */
	readonly shown: Shown | null;
}

/** What the flows of one operation leave unsaid. */
export interface FlowTotal {
	readonly operation: string;
	/** The figure that counts all destinations. */
	readonly shown: Shown;
	readonly named: number;
	readonly unnamed: number;
}

/** Largest first, the unnumbered last. */
export function flowsOf(selected: readonly SelectedEvent[]): Flow[] {
	return selected
		.flatMap(({ event, operations: [operation], shown }) => {
			const from = event.place.position;
			if (event.flow === null || from === null || operation === undefined) return [];
			return [{ event, operation, from, to: event.flow.to, shown: shown[0] ?? null }];
		})
		.sort((a, b) => sizeOf(b) - sizeOf(a) || (a.event.id < b.event.id ? -1 : 1));
}

/** For each operation whose count of destinations is among what is shown, by `event/figure`. */
export function flowTotals(
	{ operations }: Outline,
	flows: readonly Flow[],
	shown: ReadonlyMap<string, Shown>
): FlowTotal[] {
	return operations.flatMap((operation) => {
		const total = operation.flows && shown.get(operation.flows.destinations);
		if (!total) return [];
		const own = flows.filter((flow) => flow.operation === operation.id);
		const named = new Set(own.map(({ to }) => to)).size;
		const unnamed = Math.max(0, magnitude(total.claim) - named);
		return [{ operation: operation.id, shown: total, named, unnamed }];
	});
}

function sizeOf({ shown }: Flow): number {
	return shown === null ? -1 : magnitude(shown.claim);
}
