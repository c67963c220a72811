/** `npm run validate [-- folder] [--json]`: what is wrong with a story's files, by default those beside this one. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderProblems } from '../src/dataset/folder';
import { load } from '../src/dataset/load';
import { check, type Checked } from '../src/dataset/parse';
import { formatProblem, isError } from '../src/dataset/problem';
import { ground } from './boundaries/ground';

const HERE = dirname(fileURLToPath(import.meta.url));

process.exitCode = validate(process.argv.slice(2));

/** Prints the problems and what they add up to; returns the exit code, 1 where there is an error. */
function validate(words: readonly string[]): number {
	const folder = words.find((word) => !word.startsWith('--'));
	const checked = checkFolder(folder === undefined ? HERE : resolve(folder));
	const counts = count(checked);
	const { problems } = checked;
	if (words.includes('--json')) console.log(JSON.stringify({ problems, counts }, null, '\t'));
	else for (const line of [...problems.map(formatProblem), summary(counts)]) console.log(line);
	return counts.errors > 0 ? 1 : 0;
}

/** Until the folder holds what it should, its files say little that is true. */
function checkFolder(folder: string): Checked {
	const problems = folderProblems(folder);
	if (problems.length > 0) return { dataset: null, problems };
	return check(load(folder, HERE), ground());
}

/** Of a story with errors only the problems are counted. */
function count({ dataset, problems }: Checked) {
	const errors = problems.filter(isError).length;
	const found = { errors, warnings: problems.length - errors };
	if (dataset === null) return found;
	const { events, operations, sources } = dataset;
	const listed = Object.keys(sources).length;
	return { events: events.length, operations: operations.length, sources: listed, ...found };
}

/** `68 events, 2 operations, 40 sources: no problem` */
function summary(counts: Readonly<Record<string, number>>): string {
	const { errors = 0, warnings = 0, ...story } = counts;
	const found = amounts({ errors, warnings }) || 'no problem';
	return Object.keys(story).length === 0 ? found : `${amounts(story)}: ${found}`;
}

/** `2 errors, 1 warning`; nothing for none. */
function amounts(counts: Readonly<Record<string, number>>): string {
	const some = Object.entries(counts).filter(([, many]) => many > 0);
	return some
		.map(([noun, many]) => `${many} ${many === 1 ? noun.replace(/s$/, '') : noun}`)
		.join(', ');
}
