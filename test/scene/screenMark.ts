/** A mark that stands somewhere on the screen. */
import type { ScreenMark } from '../../src/scene/marks/hit';
import type { Mark } from '../../src/model/marks/marks';

export function screenMark(id: string, x: number, y: number, radius = 11): ScreenMark {
	const mark: Mark = {
		id,
		shape: 'place',
		position: [0, 0],
		origin: null,
		places: [],
		country: null,
		events: [],
		slices: [],
		kind: null
	};
	return { x, y, radius, mark, isBehind: false };
}
