/** What is wrong with the published files, said so that whoever edits them finds the place at once. */

export interface Problem {
	readonly severity: 'error' | 'warning';
	/** Path of the file, relative to the story's folder. */
	readonly file: string;
	/** Id of the feature within the file, or null where the problem is not in one. */
	readonly feature: string | null;
	/** Dotted keys, from the feature where there is one, otherwise from the file; may be empty. */
	readonly path: string;
	readonly message: string;
}

/** Something that can have problems: a file, or a feature of one. */
export interface Where {
	readonly file: string;
	readonly feature: string | null;
}

/** A whole file, for problems that are in no feature. */
export function inFile(file: string): Where {
	return { file, feature: null };
}

/** Thrown for files that cannot be published; its message holds every problem, one a line. */
export class DatasetError extends Error {
	override readonly name = 'DatasetError';
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(problems.map(formatProblem).join('\n'));
		this.problems = problems;
	}
}

export function error(where: Where, path: string, message: string): Problem {
	return { severity: 'error', file: where.file, feature: where.feature, path, message };
}

export function warning(where: Where, path: string, message: string): Problem {
	return { ...error(where, path, message), severity: 'warning' };
}

export function isError(problem: Problem): boolean {
	return problem.severity === 'error';
}

/** One line: `error  operations/x.geojson  event-id  properties.date: ends 2011-02 before it starts 2011-04`. */
export function formatProblem({ severity, file, feature, path, message }: Problem): string {
	const what = path === '' ? message : `${path}: ${message}`;
	const parts = feature === null ? [severity, file, what] : [severity, file, feature, what];
	return parts.map(escape).join('  ');
}

/** A value found in a file, short enough for a message: strings as JSON, lists and objects by name. */
export function quote(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (Array.isArray(value)) return `a list of ${value.length}`;
	if (typeof value === 'object' && value !== null) return 'an object';
	const text = String(value);
	const short = text.length > LONGEST ? text.slice(0, LONGEST) + '…' : text;
	return typeof value === 'string' ? escape(JSON.stringify(short)) : short;
}

const LONGEST = 60;

/** Makes every character that cannot be seen, or that moves its neighbours, readable as `\u202e`. */
function escape(text: string): string {
	return text.replace(
		/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu,
		(character) => '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0')
	);
}
