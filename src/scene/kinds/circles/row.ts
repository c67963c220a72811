/** Circles of one country, side by side. */
import { ROW_GAP } from './look';

/** From the left edge of a row of circles to its right edge, in the unit of the radii. */
export function rowWidth(radii: readonly number[]): number {
	return radii.reduce((sum, radius) => sum + 2 * radius, 0) + ROW_GAP * (radii.length - 1);
}

/** How far right of the middle each circle of a row is centred, for radii in the same unit. */
export function rowOffsets(radii: readonly number[]): number[] {
	let left = -rowWidth(radii) / 2;
	return radii.map((radius) => {
		const centre = left + radius;
		left += 2 * radius + ROW_GAP;
		return centre;
	});
}
