// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LABEL_RANKS, type Label } from '../../../src/scene/labels/label';
import { placeLabels, type Obstacle } from '../../../src/scene/labels/placement';
import { offsetPosition } from '../../../src/geometry/mercator';
import type { Position } from '../../../src/geometry/position';

const ZOOM = 4;
const MIDDLE: Position = [18, 44];

/** Written above its point, if anywhere. */
const BOSNIA: Label = {
	id: 'BA',
	rank: LABEL_RANKS.country,
	position: MIDDLE,
	size: 12,
	name: { fr: 'Bosnie-Herzégovine' },
	short: { fr: 'Bosnie' },
	numbers: [{ text: '> 174', rank: 1 }],
	anchors: ['bottom'],
	clearance: { across: 10, down: 10 },
	weight: 1
};

describe('placeLabels(labels, surroundings, zoom, language)', () => {
	it('writes the whole name with its numbers where there is room', () => {
		expect(written([])).toEqual(['Bosnie-Herzégovine', 1]);
	});

	it('writes the short name where the whole has no room', () => {
		expect(written(walls(40))).toEqual(['Bosnie', 1]);
	});

	it('leaves the numbers out before the name', () => {
		const ceiling = { position: at(0, -42), width: 400, height: 20 };
		expect(written([ceiling, ...walls(25)])).toEqual(['Bosnie', 0]);
	});

	it('writes nothing where nothing has room', () => {
		expect(written(walls(10))).toBeNull();
	});
});

describe('placeLabels(labels, surroundings, zoom, language) beside a line', () => {
	it('lets a label go before another that could make room for it', () => {
		expect(sides(9)).toEqual({ Belfort: 'left', Besançon: 'left' });
	});

	it('leaves a label where it lies on a thin line only', () => {
		expect(sides(1.5)).toEqual({ Belfort: 'right', Besançon: 'right' });
	});
});

/** On which side of their names two places lie: the line is where the second would stand once the first has chosen. */
function sides(weight: number) {
	const line = [at(-100, -60), at(-100, 60)];
	const labels = [place('Belfort', 0, 2), place('Besançon', -70, 1)];
	const placed = placeLabels(labels, { obstacles: [], avoided: [{ line, weight }] }, ZOOM, 'fr');
	return Object.fromEntries(placed.map(({ id, anchor }) => [id, anchor]));
}

function place(name: string, right: number, weight: number): Label {
	return {
		...BOSNIA,
		id: name,
		rank: LABEL_RANKS.place,
		position: at(right, 0),
		name: { fr: name },
		short: undefined,
		numbers: [],
		anchors: ['right', 'left'],
		weight
	};
}

/** The name that is written and how many numbers, or null. */
function written(obstacles: readonly Obstacle[]): [string | undefined, number] | null {
	const [label] = placeLabels([BOSNIA], { obstacles, avoided: [] }, ZOOM, 'fr');
	return label && !label.isDeferred ? [label.name.fr, label.numbers.length] : null;
}

/** On both sides, so many CSS pixels from the middle. */
function walls(distance: number): Obstacle[] {
	return [-1, 1].map((side) => ({
		position: at(side * (distance + 50), 0),
		width: 100,
		height: 400
	}));
}

function at(right: number, down: number): Position {
	return offsetPosition(MIDDLE, [right, down], ZOOM);
}
