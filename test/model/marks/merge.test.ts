// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MERGE_DISTANCE, mergeClose } from '../../../src/model/marks/merge';
import { offsetPosition, pixelDistance } from '../../../src/geometry/mercator';
import type { Position } from '../../../src/geometry/position';

interface Item {
	readonly name: string;
	readonly position: Position;
	readonly weight: number;
}

const ZOOM = 5;
const LILLE: Position = [3.057, 50.629];

describe('mergeClose(items, positionOf, weightOf, zoom)', () => {
	it('merges what is closer than the distance, and leaves the rest apart', () => {
		const at = (right: number) => offsetPosition(LILLE, [right, 0], ZOOM);
		const a = item('a', LILLE);
		const close = item('close', at(MERGE_DISTANCE - 0.01));
		const apart = item('apart', at(-MERGE_DISTANCE - 0.01));
		expect(namesOf([a, close, apart])).toEqual([['a', 'close'], ['apart']]);
	});

	it('stands where the heaviest stands', () => {
		const light = item('light', LILLE);
		const heavy = item('heavy', offsetPosition(LILLE, [10, 0], ZOOM), 5);
		const [mark] = merge([light, heavy]);
		expect(mark?.items).toEqual([heavy, light]);
		expect(mark?.position).toBe(heavy.position);
	});

	it('does not chain: the heaviest takes in its neighbours, not theirs', () => {
		const row = [0, 20, 40].map((right, index) =>
			item(`${index}`, offsetPosition(LILLE, [right, 0], ZOOM), 3 - index)
		);
		expect(namesOf(row)).toEqual([['0', '1'], ['2']]);
	});

	it('merges nothing where there is nothing', () => {
		expect(merge([])).toEqual([]);
	});

	it('loses nothing, doubles nothing, and leaves no two marks too close', () => {
		fc.assert(
			fc.property(anyItems(), fc.integer({ min: 0, max: 10 }), (items, zoom) => {
				const marks = merge(items, zoom);
				const names = marks.flatMap(({ items: own }) => own.map(({ name }) => name));
				expect(names.sort()).toEqual(items.map(({ name }) => name).sort());
				for (const [index, { position }] of marks.entries()) {
					for (const other of marks.slice(index + 1)) {
						const distance = pixelDistance(position, other.position, zoom);
						expect(distance).toBeGreaterThanOrEqual(MERGE_DISTANCE);
					}
				}
			})
		);
	});

	it('puts every item within the distance of its mark, at a true position', () => {
		fc.assert(
			fc.property(anyItems(), (items) => {
				for (const { items: own, position } of merge(items)) {
					expect(own.map((each) => each.position)).toContain(position);
					for (const each of own) {
						expect(pixelDistance(position, each.position, ZOOM)).toBeLessThan(MERGE_DISTANCE);
					}
				}
			})
		);
	});

	it('does not depend on the order of items of different weight', () => {
		fc.assert(
			fc.property(anyItems(), fc.array(fc.double({ noNaN: true })), (items, keys) => {
				const unequal = items.map((each, index) => ({ ...each, weight: index }));
				const shuffled = [...unequal].sort((a, b) => (keys[a.weight] ?? 0) - (keys[b.weight] ?? 0));
				expect(merge(shuffled)).toEqual(merge(unequal));
			})
		);
	});
});

function merge(items: readonly Item[], zoom = ZOOM) {
	return mergeClose(
		items,
		({ position }) => position,
		({ weight }) => weight,
		zoom
	);
}

function namesOf(items: readonly Item[]): string[][] {
	return merge(items).map(({ items: own }) => own.map(({ name }) => name));
}

function item(name: string, position: Position, weight = 1): Item {
	return { name, position, weight };
}

/** About as close to each other as the towns of northern France and Belgium. */
function anyItems(): fc.Arbitrary<Item[]> {
	const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
	const place = fc.record({
		position: fc.tuple(degrees(2, 6), degrees(50, 52)),
		weight: fc.integer({ min: 1, max: 9 })
	});
	return fc
		.array(place, { maxLength: 30 })
		.map((places) => places.map((each, index) => ({ ...each, name: String(index) })));
}
