// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { wholeChoice } from '../../../src/model/choice';
import { marksOf, type Mark } from '../../../src/model/marks/marks';
import { movements } from '../../../src/model/marks/movement';
import { select } from '../../../src/model/visible/select';
import { STORIES, ZOOM_STEPS } from '../../support/realDataset';
import { dataset, event, place } from '../build';

describe('movements(before, after)', () => {
	const lille = place('lille', [3.057, 50.629]);
	const roubaix = place('roubaix', [3.174, 50.69]);
	const story = dataset(
		event('a', { place: lille }),
		event('b', { place: roubaix }),
		event('c', { place: roubaix })
	);
	const marksAt = (zoom: number): Mark[] => marksOf(select(story, wholeChoice(story)), story, zoom);
	const [far, near] = [marksAt(4), marksAt(10)];

	it('starts each new mark where the mark that held its place stood', () => {
		expect(movements(far, near).map(summary)).toEqual([
			['roubaix', roubaix.position, roubaix.position, true],
			['lille', roubaix.position, lille.position, true]
		]);
	});

	it('ends a former mark where its place is held now', () => {
		expect(movements(near, far).map(summary)).toEqual([
			['lille', lille.position, roubaix.position, false],
			['roubaix,lille', roubaix.position, roubaix.position, true]
		]);
	});

	it('moves nothing that stays, and nothing that the other side does not show', () => {
		expect(movements(near, near)).toEqual([]);
		expect(movements([], near)).toEqual([]);
		expect(movements(near, [])).toEqual([]);
	});
});

describe.each(STORIES)('movements(before, after) of %s', (_, story) => {
	const visible = select(story, wholeChoice(story));

	it('leads each new mark in and each former one out, from any step to the next and back', () => {
		for (const [index, zoom] of ZOOM_STEPS.slice(1).entries()) {
			const pair = [ZOOM_STEPS[index] ?? 0, zoom].map((at) => marksOf(visible, story, at));
			for (const [before = [], after = []] of [pair, [...pair].reverse()]) {
				const moves = movements(before, after);
				const arriving = moves.filter(({ isArriving }) => isArriving).map(({ mark }) => mark);
				const isSame = (a: Mark, b: Mark) =>
					a.id === b.id && a.position.join() === b.position.join();
				expect(arriving).toEqual(after.filter((mark) => !before.some((own) => isSame(own, mark))));
				for (const { mark, from, to, isArriving } of moves) {
					const [here, there] = isArriving ? [after, before] : [before, after];
					expect(here).toContain(mark);
					expect(mark.position).toBe(isArriving ? to : from);
					expect(there.map(({ position }) => position)).toContain(isArriving ? from : to);
				}
			}
		}
	});
});

function summary({ mark, from, to, isArriving }: ReturnType<typeof movements>[number]) {
	return [mark.id, from, to, isArriving];
}
