/** Letters for where colour does not tell operations apart: past the fifth they share one grey. */
import type { Slice } from '../model/visible/slices';
import { PALETTES } from './palette';
import type { Scene } from './scene';

/** More operations than these at one mark would hide it under their letters. */
const MOST = 2;

/** What decides who goes by letters. */
type Lettered = Pick<Scene, 'dataset' | 'isColourless'>;

/** The letters of an operation that its colour does not name; empty for the others, and for none. */
export function initialsOf({ dataset, isColourless }: Lettered, operation: string): string {
	const found = dataset.operations.find(({ id }) => id === operation);
	const hued = PALETTES.light.hues.length;
	return found && (isColourless || found.rank > hued) ? found.initials : '';
}

/** What stands at a mark with these slices, where it is short. */
export function initialsOfSlices(scene: Lettered, slices: readonly Slice[]): string {
	const letters = slices.flatMap(({ operation }) => initialsOf(scene, operation) || []);
	return letters.length <= MOST ? letters.join('·') : '';
}
