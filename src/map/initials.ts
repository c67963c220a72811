/** Letters for where colour does not tell operations apart: those past the fifth share one grey. */
import type { Slice } from '../model/groups';
import type { Dataset } from '../model/types';
import { PALETTES } from './palette';

/** More letters than these would hide the mark that they stand at. */
const MOST = 2;

/** Whether the operation of a rank shares the grey. */
export function sharesGrey(rank: number): boolean {
	return rank > PALETTES.light.hues.length;
}

/** The letters of an operation that shares the grey; empty for one with a hue of its own, and for none. */
export function initialsOf(dataset: Dataset, operation: string): string {
	const found = dataset.operations.find(({ id }) => id === operation);
	return found !== undefined && sharesGrey(found.rank) ? found.initials : '';
}

/** What stands at a mark with these slices: the letters of its grey ones, where they are few. */
export function initialsOfSlices(dataset: Dataset, slices: readonly Slice[]): string {
	const letters = slices.flatMap(({ operation }) => initialsOf(dataset, operation) || []);
	return letters.length <= MOST ? letters.join('·') : '';
}
