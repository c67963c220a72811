/** The border: published files in, either a dataset or everything that is wrong with them out. */
import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../model/types';
import { assemble } from './assemble';
import type { Content } from './content';
import type { Files } from './files';
import { DatasetError, isError, type Problem } from './problem';
import { read } from './read';
import { RULES } from './rules';

export interface Checked {
	/** Null where there is an error. */
	readonly dataset: Dataset | null;
	/** Errors and warnings, by file and feature. */
	readonly problems: readonly Problem[];
}

/**
 * Checks everything that can be checked, whatever the files hold, and never throws. Positions are compared with
 * `world`, the countries' areas with their codes as ids and the cities as points, where it is given.
 */
export function check(files: Files, world?: FeatureCollection, rules = RULES): Checked {
	const { content, problems } = read(files, world ?? null);
	const found = rules.flatMap((rule) => [...rule(content)]);
	const all = [...problems, ...found].sort(byPlace);
	return { dataset: all.some(isError) ? null : dataset(content), problems: all };
}

/** The dataset of files without an error; throws a `DatasetError` that lists every error at once. */
export function parse(files: Files, world?: FeatureCollection): Dataset {
	const { dataset, problems } = check(files, world);
	if (dataset === null) throw new DatasetError(problems.filter(isError));
	return dataset;
}

function dataset(content: Content): Dataset | null {
	const { index, vocabulary } = content;
	return index && vocabulary && assemble({ ...content, index, vocabulary });
}

/** Keeps the order in which problems of one feature were found. */
function byPlace(a: Problem, b: Problem): number {
	return compare(a.file, b.file) || compare(a.feature ?? '', b.feature ?? '');
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
