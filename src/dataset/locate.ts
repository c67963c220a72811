import { inFile, type Where } from './problem';

export type Step = string | number;

export interface Location {
	readonly where: Where;
	/** Dotted keys, from the feature where there is one. */
	readonly path: string;
}

/** Turns the keys from a file's root into the feature and the path that its problems name. */
export function locate(file: string, root: unknown, steps: readonly Step[]): Location {
	const [list, index, ...rest] = steps;
	if (list === 'features' && index !== undefined) {
		const id = entry(entry(entry(root, list), index), 'id');
		if (typeof id === 'string' && id !== '') {
			return { where: { file, feature: id }, path: rest.join('.') };
		}
	}
	return { where: inFile(file), path: steps.join('.') };
}

/** An own entry of a list or an object of unknown shape. */
export function entry(value: unknown, key: Step): unknown {
	if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
	return (value as Record<Step, unknown>)[key];
}
