/** Marks that others would cover step aside for them. */
import { localZoom, type Projection } from '../../geometry/globe';
import { MERGE_DISTANCE } from './merge';
import { offsetPosition } from '../../geometry/mercator';
import type { Position } from '../../geometry/position';
import { distanceBetween, Neighbourhood, spaceAt, type SpacePoint } from '../../geometry/space';

/** CSS pixels by which a mark steps further aside each time it finds no room. */
const STEP = 4;

/** Directions it looks in. */
const DIRECTIONS = 16;

/** How many steps turning from the way that leads away from a neighbour is worth, for half a turn. */
const TURN = 3;

/** What marks have taken of the map, at one zoom. */
export class Spread {
	readonly #zoom: number;
	readonly #projection: Projection;
	readonly #toPoint: (position: Position) => SpacePoint;
	readonly #taken = new Neighbourhood<Position>(MERGE_DISTANCE);

	constructor(zoom: number, projection: Projection) {
		this.#zoom = zoom;
		this.#projection = projection;
		this.#toPoint = spaceAt(zoom, projection);
	}

	/** CSS pixels. */
	distance(a: Position, b: Position): number {
		return distanceBetween(this.#toPoint(a), this.#toPoint(b));
	}

	take(position: Position): void {
		this.#taken.add(position, this.#toPoint(position));
	}

	/**
	 * Takes the spot where a position can be marked without covering what is taken: there, or else as near as there is
	 * room, rather away from its neighbours than past them. Where there is none within so many CSS pixels, where there is
	 * most.
	 */
	place(position: Position, furthest: number): Position {
		const chosen = this.#clearest(position, furthest);
		this.take(chosen);
		return chosen;
	}

	#clearest(position: Position, furthest: number): Position {
		let most = this.#clearanceAt(position);
		if (most >= MERGE_DISTANCE) return position;
		let best = position;
		const zoom = localZoom(this.#zoom, position, this.#projection);
		for (const offset of offsetsFrom(this.#away(position), furthest)) {
			const aside = offsetPosition(position, offset, zoom);
			const clearance = this.#clearanceAt(aside);
			if (clearance >= MERGE_DISTANCE) return aside;
			if (clearance > most) [best, most] = [aside, clearance];
		}
		return best;
	}

	/** The direction that leads away from what is near, in radians clockwise from straight up. */
	#away(position: Position): number {
		let [right, down] = [0, 0];
		for (const { item } of this.#taken.near(this.#toPoint(position))) {
			right += position[0] - item[0];
			down += item[1] - position[1];
		}
		return right === 0 && down === 0 ? 0 : Math.atan2(right, -down);
	}

	/** CSS pixels to the nearest that is taken, as far as that matters. */
	#clearanceAt(position: Position): number {
		const near = this.#taken.near(this.#toPoint(position));
		return Math.min(MERGE_DISTANCE, ...near.map(({ distance }) => distance));
	}
}

/** In CSS pixels right and down, those first that lead least far or least astray. */
function offsetsFrom(away: number, furthest: number): (readonly [number, number])[] {
	return Array.from({ length: Math.floor(furthest / STEP) }, (_, index) => index + 1)
		.flatMap((steps) =>
			Array.from({ length: DIRECTIONS }, (_, turn) => {
				// to either side in turn
				const side = turn % 2 === 0 ? turn / 2 : -(turn + 1) / 2;
				const angle = (2 * Math.PI * side) / DIRECTIONS;
				const cost = steps + (TURN * Math.abs(angle)) / Math.PI;
				const far = steps * STEP;
				const offset = [far * Math.sin(away + angle), -far * Math.cos(away + angle)] as const;
				return { cost, offset };
			})
		)
		.sort((a, b) => a.cost - b.cost)
		.map(({ offset }) => offset);
}
