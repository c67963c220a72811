/** Positions as points whose straight distances are CSS pixels, and which of them lie near another. */
import type { Projection } from './globe';
import { project, WORLD_SIZE } from './mercator';
import type { Position } from './position';

export type SpacePoint = readonly [x: number, y: number, z: number];

/** Points of the flat map at a zoom, or of a globe at its equator zoom. */
export function spaceAt(zoom: number, projection: Projection): (position: Position) => SpacePoint {
	const world = WORLD_SIZE * 2 ** zoom;
	if (projection === 'mercator') {
		return (position) => {
			const [x, y] = project(position);
			return [x * world, y * world, 0];
		};
	}
	const radius = world / (2 * Math.PI);
	return ([longitude, latitude]) => {
		const [across, up] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
		const ring = radius * Math.cos(up);
		return [ring * Math.cos(across), ring * Math.sin(across), radius * Math.sin(up)];
	};
}

export function distanceBetween(a: SpacePoint, b: SpacePoint): number {
	return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Items in cells as wide as the reach, so that whoever asks for neighbours looks at few. */
export class Neighbourhood<Item> {
	readonly #reach: number;
	readonly #cells = new Map<string, { readonly item: Item; readonly point: SpacePoint }[]>();

	constructor(reach: number) {
		this.#reach = reach;
	}

	add(item: Item, point: SpacePoint): void {
		const key = this.#cellOf(point).join();
		const cell = this.#cells.get(key);
		if (cell === undefined) this.#cells.set(key, [{ item, point }]);
		else cell.push({ item, point });
	}

	/** Items closer than the reach, with how far each is; in the order they were added within a cell. */
	near(point: SpacePoint): { readonly item: Item; readonly distance: number }[] {
		const [x, y, z] = this.#cellOf(point);
		const found: { item: Item; distance: number }[] = [];
		for (const [right, down, deep] of AROUND) {
			const cell = this.#cells.get([x + right, y + down, z + deep].join()) ?? [];
			for (const entry of cell) {
				const distance = distanceBetween(point, entry.point);
				if (distance < this.#reach) found.push({ item: entry.item, distance });
			}
		}
		return found;
	}

	#cellOf(point: SpacePoint): [number, number, number] {
		const [x, y, z] = point;
		const cell = (value: number) => Math.floor(value / this.#reach);
		return [cell(x), cell(y), cell(z)];
	}
}

/** A cell and those that touch it. */
const AROUND = [-1, 0, 1].flatMap((x) =>
	[-1, 0, 1].flatMap((y) => [-1, 0, 1].map((z) => [x, y, z] as const))
);
