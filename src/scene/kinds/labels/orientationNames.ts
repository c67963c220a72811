/** Names that only help the reader to find their way: seas, and cities that the story does not name itself. */
import { pixelDistance } from '../../../geometry/mercator';
import type { Orientation } from '../../../model/types';
import { LABEL_RANKS, type Anchor, type Label } from '../../labels/label';
import type { Scene } from '../../scene';
import { LABELS } from './look';

/** CSS pixels from a city's dot to its name. */
const DOT_CLEARANCE = 5;

const BESIDE: readonly Anchor[] = ['left', 'right', 'top', 'bottom'];

/** CSS pixels around a place of the story within which no other city is named. */
const NEIGHBOURHOOD = 40;

export function orientationNames(scene: Scene): Label[] {
	const { orientation, zoom } = scene;
	return orientation
		.filter(({ from, to }) => zoom >= from && zoom < to)
		.filter((each) => each.kind === 'sea' || !isInStory(each, scene))
		.map((each) => label(each));
}

/** Whether a place of the story bears the city's name, or stands where the city is. */
function isInStory({ name, position }: Orientation, { visible, zoom, words }: Scene): boolean {
	return visible.places.some(
		(group) =>
			group.place.name[words.language] === name[words.language] ||
			pixelDistance(group.position, position, zoom) < NEIGHBOURHOOD
	);
}

function label({ id, kind, name, position, from }: Orientation): Label {
	const isSea = kind === 'sea';
	const rank = isSea ? LABEL_RANKS.sea : LABEL_RANKS.city;
	return {
		id,
		rank,
		size: LABELS[rank].size,
		position,
		name,
		numbers: [],
		anchors: isSea ? ['center'] : BESIDE,
		clearance: { across: DOT_CLEARANCE, down: DOT_CLEARANCE + 2 },
		weight: -from
	};
}
