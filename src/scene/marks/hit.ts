/** Which mark a pointer means. */
import { magnitude } from '../../model/claims';
import type { Mark } from '../../model/marks/marks';
import { pixelsFromKilometres } from '../../geometry/mercator';
import { markRadius } from '../kinds/places/places';
import { radiusOf, scaleAt } from '../scale';

export interface ScreenPoint {
	readonly x: number;
	readonly y: number;
}

export interface ScreenMark extends ScreenPoint {
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
export function hitMark(
	marks: readonly ScreenMark[],
	pointer: ScreenPoint,
	reach: number
): Mark | null {
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

/**
 * CSS pixels from a mark's centre to its drawn edge at a zoom, circles and halos included. Lengths on the ground take
 * the zoom that the flat map would need for them, where the mark stands on a globe.
 */
export function drawnRadius(mark: Mark, largest: number, zoom: number, ground = zoom): number {
	if (mark.shape === 'region') {
		const radius = mark.places[0]?.place.radius ?? 0;
		return pixelsFromKilometres(radius, mark.position[1], ground);
	}
	const radii = (mark.country?.values ?? []).map(
		({ claim }) => radiusOf(magnitude(claim), largest) * scaleAt(zoom)
	);
	if (radii.length === 0) return markRadius(mark);
	return radii.reduce((sum, radius) => sum + radius, 0);
}
