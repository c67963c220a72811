/** Marks that may stand anywhere near their position step aside for those that may not. */
import { localZoom, type Projection } from '../../geometry/globe';
import { MERGE_DISTANCE } from './merge';
import { project, unproject, WORLD_SIZE } from '../../geometry/mercator';
import type { Position } from '../../geometry/position';

/** CSS pixels: how far a mark steps aside at most, lest it stand for somewhere else; and by how much more each time. */
const FURTHEST = 32;
const STEP = 4;

/** Directions it looks in; the first is straight up, where no name is written. */
const DIRECTIONS = 16;

type Point = readonly [x: number, y: number];

/**
 * Where each of some positions can be marked without covering a taken one or one another: there, or else as near as
 * there is room. The first goes first. One that finds no room goes where there is most.
 */
export function spread(
	positions: readonly Position[],
	taken: readonly Position[],
	zoom: number,
	projection: Projection
): Position[] {
	const occupied = taken.map(project);
	return positions.map((position) => {
		const scale = WORLD_SIZE * 2 ** localZoom(zoom, position, projection);
		const [offset, point] = roomiest(project(position), occupied, scale);
		occupied.push(point);
		return offset === STAY ? position : unproject(point);
	});
}

/** The nearest offset with enough room, or the one with most; and the point that it leads to. */
function roomiest([x, y]: Point, occupied: readonly Point[], scale: number): [Point, Point] {
	let best: [Point, Point] = [STAY, [x, y]];
	let most = -1;
	for (const offset of OFFSETS) {
		const point: Point = [x + offset[0] / scale, y + offset[1] / scale];
		const room = roomAt(point, occupied, scale);
		if (room >= MERGE_DISTANCE) return [offset, point];
		if (room > most) [best, most] = [[offset, point], room];
	}
	return best;
}

/** CSS pixels to the nearest point that is occupied. */
function roomAt([x, y]: Point, occupied: readonly Point[], scale: number): number {
	let nearest = Infinity;
	for (const [otherX, otherY] of occupied) {
		nearest = Math.min(nearest, Math.hypot(x - otherX, y - otherY));
	}
	return nearest * scale;
}

const STAY: Point = [0, 0];

/** In CSS pixels right and down, nearest first. */
const OFFSETS: readonly Point[] = [
	STAY,
	...Array.from({ length: FURTHEST / STEP }, (_, index) => (index + 1) * STEP).flatMap((far) =>
		Array.from({ length: DIRECTIONS }, (_, turn): Point => {
			const angle = (2 * Math.PI * turn) / DIRECTIONS;
			return [far * Math.sin(angle), -far * Math.cos(angle)];
		})
	)
];
