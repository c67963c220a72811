/** Marks too close to tell apart become one, the same way each time. */
import type { Projection } from '../../geometry/globe';
import type { Position } from '../../geometry/position';
import { Neighbourhood, spaceAt } from '../../geometry/space';

/** CSS pixels under which two marks merge. */
export const MERGE_DISTANCE = 24;

/** What merging goes by. */
export interface Mergeable {
	readonly position: Position;
	readonly weight: number;
	/** Only items of one group merge: of one country. */
	readonly group: string;
	/** It takes others in and is never taken in itself: what the story is telling right now. */
	readonly isKept: boolean;
}

export interface Merged<Item> {
	/** The one that the others merged into first, then the heaviest. */
	readonly items: readonly Item[];
	/** Where the first stands: a merged mark lies on a true place, never between two. */
	readonly position: Position;
}

/**
 * Gathers items of one group closer than `MERGE_DISTANCE` at a zoom. What is kept takes in its neighbours, the heaviest
 * first, then the heaviest of the rest, and so on; equals keep the order they came in. Afterwards two of one group are
 * closer only where both are kept. On a globe the zoom is the one at its equator, so that turning it changes nothing.
 */
export function mergeClose<Item extends Mergeable>(
	items: readonly Item[],
	zoom: number,
	projection: Projection = 'mercator'
): Merged<Item>[] {
	const toPoint = spaceAt(zoom, projection);
	const points = new Map(items.map((item) => [item, toPoint(item.position)]));
	const around = new Neighbourhood<Item>(MERGE_DISTANCE);
	for (const [item, point] of points) around.add(item, point);
	const order = new Map([...items].sort(byImportance).map((item, index) => [item, index]));
	const byOrder = (a: Item, b: Item) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
	const waiting = new Set(order.keys());
	const merged: Merged<Item>[] = [];
	for (const first of waiting) {
		waiting.delete(first);
		const point = points.get(first) ?? toPoint(first.position);
		const close = around
			.near(point)
			.map(({ item }) => item)
			.filter((item) => waiting.has(item) && item.group === first.group && !item.isKept)
			.sort(byOrder);
		for (const item of close) waiting.delete(item);
		merged.push({ items: [first, ...close], position: first.position });
	}
	return merged;
}

function byImportance(a: Mergeable, b: Mergeable): number {
	return Number(b.isKept) - Number(a.isKept) || b.weight - a.weight;
}
