/** Letters for where colour does not tell operations apart: past the fifth they share one grey, and where several meet. */
import type { Slice } from '../model/visible/slices';
import { PALETTES } from './palette';
import type { Scene } from './scene';

/** More operations than these at one mark would hide it under their letters. */
const MOST = 2;

/** What decides who goes by letters. */
type Lettered = Pick<Scene, 'dataset' | 'isColourless'>;

/** The letters of an operation; empty for what belongs to none. */
export function lettersOf({ dataset }: Pick<Lettered, 'dataset'>, operation: string): string {
	return dataset.operations.find(({ id }) => id === operation)?.initials ?? '';
}

/** The letters of an operation that stands alone, if its colour does not name it. */
export function initialsOf(lettered: Lettered, operation: string): string {
	const found = lettered.dataset.operations.find(({ id }) => id === operation);
	const hued = PALETTES.light.hues.length;
	return found && (lettered.isColourless || found.rank > hued) ? found.initials : '';
}

/** The letters of operations that stand side by side: two hues may look alike to whoever sees them. */
export function initialsBeside(lettered: Lettered, operations: readonly string[]): string[] {
	const known = operations.filter((operation) => lettersOf(lettered, operation) !== '');
	const isMet = known.length > 1;
	return operations.map((operation) =>
		isMet ? lettersOf(lettered, operation) : initialsOf(lettered, operation)
	);
}

/** What stands at a mark with these slices: of many operations those with most of its events, where there is a place. */
export function initialsOfSlices(
	lettered: Lettered,
	slices: readonly Slice[],
	hasPlace: boolean
): string {
	const largest = [...slices].sort((a, b) => b.events - a.events);
	const operations = largest.map(({ operation }) => operation);
	const letters = hasPlace
		? initialsBeside(lettered, operations).filter(Boolean)
		: operations.flatMap((operation) => initialsOf(lettered, operation) || []);
	return letters.slice(0, MOST).join('·') + (letters.length > MOST ? '…' : '');
}
