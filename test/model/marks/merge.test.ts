// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MERGE_DISTANCE, mergeClose, type Mergeable } from '../../../src/model/marks/merge';
import { offsetPosition, pixelDistance } from '../../../src/geometry/mercator';
import type { Position } from '../../../src/geometry/position';

interface Item extends Mergeable {
	readonly name: string;
}

const ZOOM = 5;
const LILLE: Position = [3.057, 50.629];

describe('mergeClose(items, zoom, projection)', () => {
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
		const [mark] = mergeClose([light, heavy], ZOOM);
		expect(mark?.items).toEqual([heavy, light]);
		expect(mark?.position).toBe(heavy.position);
	});

	it('does not chain: the heaviest takes in its neighbours, not theirs', () => {
		const row = [0, 20, 40].map((right, index) =>
			item(`${index}`, offsetPosition(LILLE, [right, 0], ZOOM), 3 - index)
		);
		expect(namesOf(row)).toEqual([['0', '1'], ['2']]);
	});

	it('merges nothing across a border, however close', () => {
		const belgian = item('belgian', offsetPosition(LILLE, [3, 0], ZOOM), 1, { group: 'BE' });
		expect(namesOf([item('french', LILLE, 2), belgian])).toEqual([['french'], ['belgian']]);
	});

	it('takes others into what is kept, however heavy, and never that into anything', () => {
		const at = (right: number) => offsetPosition(LILLE, [right, 0], ZOOM);
		const kept = item('kept', at(10), 1, { isKept: true });
		const keptToo = item('kept too', at(20), 1, { isKept: true });
		expect(namesOf([item('heavy', LILLE, 9), kept, keptToo])).toEqual([
			['kept', 'heavy'],
			['kept too']
		]);
	});

	it('merges on a globe as far as it is seen there', () => {
		const north = item('north', [10, 70]);
		const east = item('east', offsetPosition([10, 70], [40, 0], ZOOM));
		expect(mergeClose([north, east], ZOOM, 'mercator')).toHaveLength(2);
		expect(mergeClose([north, east], ZOOM, 'globe')).toHaveLength(1);
	});

	it('merges nothing where there is nothing', () => {
		expect(mergeClose([], ZOOM)).toEqual([]);
	});

	it('loses nothing, doubles nothing, and leaves no two marks too close', () => {
		fc.assert(
			fc.property(anyItems(), fc.integer({ min: 0, max: 10 }), (items, zoom) => {
				const marks = mergeClose(items, zoom);
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
				for (const { items: own, position } of mergeClose(items, ZOOM)) {
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
				expect(mergeClose(shuffled, ZOOM)).toEqual(mergeClose(unequal, ZOOM));
			})
		);
	});
});

function namesOf(items: readonly Item[]): string[][] {
	return mergeClose(items, ZOOM).map(({ items: own }) => own.map(({ name }) => name));
}

function item(name: string, position: Position, weight = 1, rest: Partial<Item> = {}): Item {
	return { name, position, weight, group: 'FR', isKept: false, ...rest };
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
		.map((places) =>
			places.map(({ position, weight }, index) => item(String(index), position, weight))
		);
}
