/** Where annotations lie on something else in a frame. */
import type { Box, Point } from '../../src/geometry/screen';
import { DISC } from '../../src/scene/annotations/form';
import type { PlacedNote } from '../../src/scene/annotations/place';
import type { Frame } from '../../src/scene/frame';
import { surroundings } from '../../src/scene/kinds/labels/obstacles';
import {
	boxAround,
	grown,
	meets,
	moved,
	Occupied,
	type Disc
} from '../../src/scene/labels/occupied';
import { crosses, type Segment } from '../../src/scene/labels/segment';
import type { Scene } from '../../src/scene/scene';

interface Drawn {
	readonly id: string;
	readonly anchor: Point;
	readonly box: Box;
	readonly leader: Segment | null;
	readonly isInCircle: boolean;
}

function drawnIn(placed: readonly PlacedNote[], { toPixels }: Frame): Drawn[] {
	return placed.map(({ note, anchor, box, leader }) => {
		const at = toPixels(anchor.position);
		const line = leader?.map(({ x, y }) => ({ x: x + at.x, y: y + at.y })) ?? null;
		return {
			id: note.annotation.id,
			anchor: at,
			box: moved(box, at),
			leader: line as Segment | null,
			isInCircle: leader === null
		};
	});
}

/** Boxes on one another, on marks, circles, numbers, controls, or over the frame's sides. */
export function covered(placed: readonly PlacedNote[], scene: Scene, frame: Frame): string[] {
	const drawn = drawnIn(placed, frame);
	return drawn.flatMap(({ id, box, anchor, isInCircle }) => {
		// a number is round, and so are most marks: corners of their boxes may meet
		const isNumber = Math.round(box.right - box.left) === DISC.width;
		const ground = new Occupied();
		for (const cover of frame.covers) ground.add(cover);
		for (const area of areasBeside(anchor, scene, frame)) ground.add(area);
		const isInside =
			box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height;
		const others = drawn.filter((other) => other.id !== id && meets(other.box, box));
		return [
			...(isInside ? [] : [`${id} is cut`]),
			...(ground.isFree(isNumber ? grown(box, -3) : box) || isInCircle
				? []
				: [`${id} covers a mark or a control`]),
			...others.map((other) => `${id} covers ${other.id}`)
		];
	});
}

/** The same, and leaders through boxes, one another and marks. */
export function collisions(placed: readonly PlacedNote[], scene: Scene, frame: Frame): string[] {
	const drawn = drawnIn(placed, frame);
	const lines = drawn.flatMap(({ id, leader, anchor }) => {
		if (leader === null) return [];
		const others = drawn.filter((other) => other.id !== id);
		// most marks are round: a line may pass the corners of their boxes
		const passed = areasBeside(anchor, scene, frame).filter((area) =>
			crosses(grown(boxOf(area), -4), leader)
		);
		return [
			...others
				.filter(({ box }) => crosses(box, leader))
				.map((other) => `${id} strikes ${other.id}`),
			...passed.map(() => `${id} strikes a mark`)
		];
	});
	return [...covered(placed, scene, frame), ...lines];
}

/** What stands in the frame, but for what stands where an annotation points. */
function areasBeside(anchor: Point, scene: Scene, { toPixels }: Frame): (Box | Disc)[] {
	return surroundings(scene).obstacles.flatMap((obstacle): (Box | Disc)[] => {
		const at = toPixels(obstacle.position);
		if (Math.hypot(at.x - anchor.x, at.y - anchor.y) < 1) return [];
		return 'radius' in obstacle
			? [{ ...at, radius: obstacle.radius }]
			: [boxAround(at, obstacle.width, obstacle.height)];
	});
}

function boxOf(area: Box | Disc): Box {
	return 'radius' in area ? boxAround(area, 1.4 * area.radius, 1.4 * area.radius) : area;
}
