/** Which mark a pointer means. */
import type { Mark } from '../../model/marks/marks';
import type { Point } from '../../geometry/screen';

export interface ScreenMark extends Point {
	readonly mark: Mark;
	/** CSS pixels from the centre to the drawn edge. */
	readonly radius: number;
	/** On the far side of the globe: not to be seen, hit or focused. */
	readonly isBehind: boolean;
}

/** CSS pixels around a mark's centre that always belong to it, by how fine the pointer is. */
export const REACH = { fine: 12, coarse: 22 } as const;

/**
 * The mark under the pointer: the nearest whose own radius or reach holds it. A point is preferred to a circle or a
 * region that it stands in.
 */
export function hitMark(marks: readonly ScreenMark[], pointer: Point, reach: number): Mark | null {
	let hit: ScreenMark | null = null;
	let nearest = Infinity;
	for (const candidate of marks) {
		if (candidate.isBehind) continue;
		const distance = Math.hypot(candidate.x - pointer.x, candidate.y - pointer.y);
		if (distance > Math.max(reach, candidate.radius)) continue;
		const rank = distance <= reach ? distance : reach + candidate.radius;
		if (rank < nearest) [hit, nearest] = [candidate, rank];
	}
	return hit?.mark ?? null;
}
