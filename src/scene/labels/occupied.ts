/** What is taken of the map, in cells, so that asking concerns only what lies near. */
import type { Box, Point } from '../../geometry/screen';

export interface Disc extends Point {
	readonly radius: number;
}

/** CSS pixels: about what a name is wide. */
const CELL = 64;

/** More cells than the world has across at the closest zoom. */
const ROW = 65_536;

export class Occupied {
	readonly #cells = new Map<number, (Box | Disc)[]>();

	add(item: Box | Disc): void {
		for (const cell of cellsOf(boxOf(item))) {
			const items = this.#cells.get(cell);
			if (items === undefined) this.#cells.set(cell, [item]);
			else items.push(item);
		}
	}

	isFree(box: Box): boolean {
		return cellsOf(box).every(
			(cell) => !this.#cells.get(cell)?.some((item) => overlaps(box, item))
		);
	}
}

export function boxAround({ x, y }: Point, width: number, height: number): Box {
	return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

export function moved({ left, top, right, bottom }: Box, { x, y }: Point): Box {
	return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** With so many pixels more on each side; with less, where they are less than none. */
export function grown({ left, top, right, bottom }: Box, by: number): Box {
	return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** Whether two boxes share more than a side. */
export function meets(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a box lies within another, to its sides. */
export function holds(outer: Box, { left, top, right, bottom }: Box): boolean {
	return left >= outer.left && top >= outer.top && right <= outer.right && bottom <= outer.bottom;
}

function boxOf(item: Box | Disc): Box {
	return 'radius' in item ? boxAround(item, 2 * item.radius, 2 * item.radius) : item;
}

function cellsOf({ left, top, right, bottom }: Box): number[] {
	const cells: number[] = [];
	for (let row = Math.floor(top / CELL); row <= bottom / CELL; row += 1) {
		for (let column = Math.floor(left / CELL); column <= right / CELL; column += 1) {
			cells.push(row * ROW + column);
		}
	}
	return cells;
}

function overlaps(box: Box, item: Box | Disc): boolean {
	if ('radius' in item) {
		const right = Math.max(box.left - item.x, 0, item.x - box.right);
		const down = Math.max(box.top - item.y, 0, item.y - box.bottom);
		return Math.hypot(right, down) < item.radius;
	}
	return meets(box, item);
}
