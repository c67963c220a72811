/** Names of the story's places, and the number of one that stands alone. */
import type { Mark } from '../../model/marks';
import type { Text } from '../../model/types';
import { drawnRadius } from '../hit';
import { LABEL_RANKS, type Anchor, type Label } from './label';
import type { Scene } from './kind';
import { markClearance } from './places';
import { balanced } from './textSize';

const BESIDE: readonly Anchor[] = ['left', 'right', 'top', 'bottom'];

/** A region large enough is the ground that its name stands on. */
const WITHIN: readonly Anchor[] = ['center', 'top', 'bottom', 'left', 'right'];

/** CSS pixels of radius from which a name has room on a region. */
export const NAMED_WITHIN = 40;

/** Characters from which a name is broken into two lines. */
const LONG_NAME = 17;

export function placeNames(scene: Scene): Label[] {
	return scene.marks
		.filter((mark) => mark.country === null)
		.map((mark) => ({
			id: mark.id,
			rank: LABEL_RANKS.place,
			position: mark.position,
			name: withValue(mark, scene),
			short: hasNumber(mark) ? markName(mark) : undefined,
			numbers: [],
			anchors: isGround(mark, scene) ? WITHIN : BESIDE,
			clearance: clearanceOf(mark, scene),
			weight: (hasNumber(mark) ? 1000 : 0) + mark.events.length
		}));
}

function isGround(mark: Mark, { visible, zoom }: Scene): boolean {
	return mark.shape === 'region' && drawnRadius(mark, visible.largest, zoom) > NAMED_WITHIN;
}

/** Whether a number of its own is drawn at the mark. */
function hasNumber({ places }: Mark): boolean {
	return places.length === 1 && places.some(({ values }) => values.length > 0);
}

function clearanceOf(mark: Mark, { visible, zoom }: Scene): Label['clearance'] {
	const around =
		mark.shape === 'region'
			? Math.max(10, Math.min(40, drawnRadius(mark, visible.largest, zoom) + 3))
			: markClearance(mark) + 1;
	return { across: around, down: around + 2 };
}

/** A place's own name; for merged marks the heaviest's, and how many more stand with it. */
function markName(mark: Mark): Text {
	const [first, ...others] = mark.places;
	if (first === undefined) return {};
	const more = others.length > 0 ? ` + ${others.length}` : '';
	return Object.fromEntries(
		Object.entries(first.place.name).map(([language, name]) => [
			language,
			balanced(name, LONG_NAME) + more
		])
	);
}

/** Adds the number of a place that stands alone below its name. */
function withValue(mark: Mark, { visible, words }: Scene): Text {
	const [group, ...others] = mark.places;
	const value = group?.values[0];
	const own = markName(mark);
	if (value === undefined || others.length > 0) return own;
	const number = words.amount(value.claim, visible.measure);
	return Object.fromEntries(
		Object.entries(own).map(([language, name]) => [language, `${name}\n${number}`])
	);
}
