/** How close the map has to come for a mark to stand apart from all others. */
import { globeDistance, type Projection } from '../../geometry/globe';
import { pixelDistance } from '../../geometry/mercator';
import type { Position } from '../../geometry/position';
import { zoomStepFrom } from './marks';
import { MERGE_DISTANCE } from './merge';

export interface Apart<Item> {
	/** The zoom step from which on it stands apart: on a globe, at its equator. */
	readonly step: number;
	/** The items that no zoom up to the limit parts from it. */
	readonly inseparable: readonly Item[];
}

/** The first step at which no other item lies so close to a position that their marks would merge. */
export function stepApart<Item extends { readonly position: Position }>(
	position: Position,
	others: readonly Item[],
	projection: Projection,
	limit: number
): Apart<Item> {
	const distance = projection === 'globe' ? globeDistance : pixelDistance;
	const inseparable: Item[] = [];
	let step = 0;
	for (const other of others) {
		const needed = zoomStepFrom(Math.log2(MERGE_DISTANCE / distance(position, other.position, 0)));
		if (needed > limit) inseparable.push(other);
		else step = Math.max(step, needed);
	}
	return { step, inseparable };
}
