/** Marks too close to tell apart become one, the same way each time. */
import { globeDistance, type Projection } from '../../geometry/globe';
import { pixelDistance } from '../../geometry/mercator';
import type { Position } from '../../geometry/position';

/** CSS pixels under which two marks merge. */
export const MERGE_DISTANCE = 24;

export interface Merged<Item> {
	/** Heaviest first. */
	readonly items: readonly Item[];
	/** Where the heaviest stands: a merged mark lies on a true place, never between two. */
	readonly position: Position;
}

/**
 * Gathers items closer than `MERGE_DISTANCE` at a zoom. The heaviest takes in all its neighbours, then the heaviest
 * of the rest, and so on until no two marks are too close; equals keep the order they came in. On a globe the zoom is
 * the one at its equator, so that turning it changes nothing.
 */
export function mergeClose<Item>(
	items: readonly Item[],
	positionOf: (item: Item) => Position,
	weightOf: (item: Item) => number,
	zoom: number,
	projection: Projection = 'mercator'
): Merged<Item>[] {
	const distance = projection === 'globe' ? globeDistance : pixelDistance;
	const waiting = [...items].sort((a, b) => weightOf(b) - weightOf(a));
	const merged: Merged<Item>[] = [];
	while (waiting.length > 0) {
		const heaviest = waiting.shift() as Item;
		const position = positionOf(heaviest);
		const isClose = (item: Item) => distance(position, positionOf(item), zoom) < MERGE_DISTANCE;
		const close = waiting.filter(isClose);
		for (const item of close) waiting.splice(waiting.indexOf(item), 1);
		merged.push({ items: [heaviest, ...close], position });
	}
	return merged;
}
