/** The letters beside marks: below each, to its right, in CSS pixels. */
import { localZoom } from '../../../geometry/globe';
import { project, WORLD_SIZE } from '../../../geometry/mercator';
import type { Position } from '../../../geometry/position';
import type { Box, Point } from '../../../geometry/screen';
import type { Mark } from '../../../model/marks/marks';
import { initialsOfSlices } from '../../initials';
import { boxAround, meets } from '../../labels/occupied';
import { textHeight, textWidth } from '../../labels/textSize';
import type { Scene } from '../../scene';
import { INITIALS } from './look';
import { drawnAs, markRadius } from './size';

/** What they cover, from the middle of their mark. */
export function lettersBox(letters: string, radius: number): Box {
	const away = radius * Math.SQRT1_2;
	const [width, height] = [textWidth(letters, INITIALS.size), textHeight(letters, INITIALS.size)];
	return { left: away, top: away, right: away + width, bottom: away + height };
}

/** Those of operations that meet give way to another mark: its ring says by its hues what they say. */
export function lettersOf(mark: Mark, scene: Scene): string {
	const letters = initialsOfSlices(scene, mark.slices, true);
	if (letters === '' || scene.isColourless) return letters;
	const box = lettersBox(letters, markRadius(mark));
	const isCovering = scene.marks.some(
		(other) =>
			other !== mark && drawnAs(other) === 'image' && meets(box, boxOf(other, mark.position, scene))
	);
	return isCovering ? initialsOfSlices(scene, mark.slices, false) : letters;
}

/** What a mark covers, from another position. */
function boxOf(mark: Mark, from: Position, scene: Scene): Box {
	const side = 2 * markRadius(mark);
	return boxAround(offset(from, mark.position, scene), side, side);
}

function offset(from: Position, to: Position, { zoom, projection }: Scene): Point {
	const scale = WORLD_SIZE * 2 ** localZoom(zoom, from, projection);
	const [[left, top], [right, bottom]] = [project(from), project(to)];
	return { x: (right - left) * scale, y: (bottom - top) * scale };
}
