/** The numbers that a label says, and the room that their circles take from it. */
import { magnitude } from '../../../model/claims';
import { rankOf } from '../../../model/find';
import { zoomStepEnd } from '../../../model/marks/marks';
import type { Value } from '../../../model/visible/values';
import { initialsBeside, initialsOf } from '../../initials';
import type { Label } from '../../labels/label';
import { radiusOf, scaleAt } from '../../scale';
import type { Scene } from '../../scene';

/** The most operations whose numbers stand below one country's name, each in its hue. */
export const MOST_NUMBERS = 6;

/** Each in the hue of its operation, as few as stay legible. */
export function numbersOf(values: readonly Value[], scene: Scene): Label['numbers'] {
	const { dataset, visible, words } = scene;
	const initials = initialsBeside(
		scene,
		values.map(({ operation }) => operation)
	);
	return values.slice(0, MOST_NUMBERS).map(({ claim, operation }, index) => {
		const number = words.value(claim, visible.measure);
		const lettered = (letters: string) => number + (letters && ` (${letters})`);
		return {
			text: lettered(initials[index] ?? ''),
			bare: lettered(initialsOf(scene, operation)),
			rank: rankOf(dataset, operation)
		};
	});
}

/** CSS pixels: the radii of their circles, which grow until the next zoom step. */
export function radiiOf(values: readonly Value[], { visible, zoom }: Scene): number[] {
	const scale = scaleAt(zoomStepEnd(zoom));
	return values.map(({ claim }) => radiusOf(magnitude(claim), visible.largest) * scale);
}
