/** Checks a file against its schema, and keeps the entries that pass so that the rules can go on with them. */
import * as v from 'valibot';
import { locate } from './locate';
import { error, type Problem, quote } from './problem';

type Issue = v.BaseIssue<unknown>;

export interface Shaped<Output> {
	/** Null where the value has another shape. */
	readonly output: Output | null;
	readonly issues: readonly Issue[];
}

/** Takes unknown keys out of the value, so that each one is reported and none hides what else is wrong. */
export function shape<S extends v.GenericSchema>(
	schema: S,
	value: unknown
): Shaped<v.InferOutput<S>> {
	const unknownKeys: Issue[] = [];
	for (;;) {
		const result = v.safeParse(schema, value, { abortPipeEarly: true });
		const extra = (result.issues ?? []).filter(isUnknownKey);
		for (const issue of extra) removeKey(issue);
		unknownKeys.push(...extra);
		if (extra.length > 0) continue;
		return {
			output: result.success ? result.output : null,
			issues: [...(result.issues ?? []), ...unknownKeys]
		};
	}
}

export function shapeProblem(file: string, root: unknown, issue: Issue): Problem {
	const steps = (issue.path ?? []).map(({ key }) => String(key));
	const { where, path } = locate(file, root, steps);
	return error(where, path, describe(issue));
}

function isUnknownKey(issue: Issue): boolean {
	return issue.type === 'strict_object' && issue.expected === 'never';
}

function removeKey(issue: Issue) {
	const last = issue.path?.at(-1);
	if (last) Reflect.deleteProperty(last.input as object, String(last.key));
}

/** What was expected and what was found, or that nothing was. */
function describe(issue: Issue): string {
	if (isUnknownKey(issue)) return 'is not a key that is known here';
	if (issue.input === undefined) return 'is missing';
	const expected = issue.message.startsWith('expected') ? issue.message : expectation(issue);
	return `${expected}, found ${quote(issue.input)}`;
}

function expectation({ type, expected }: Issue): string {
	if (type === 'integer') return 'expected a whole number';
	if (type === 'finite') return 'expected a finite number';
	if (type === 'min_length' || type === 'max_length') return `expected a length ${expected}`;
	if (type === 'strict_tuple') return 'expected exactly as many entries as have a meaning';
	const words = (expected ?? 'another value').replace(/\w+/g, (word) => WORDS.get(word) ?? word);
	return `expected ${words.replaceAll(' | ', ' or ').replace(/^\((.*)\)$/, '$1')}`;
}

/** What the schema's names for types are called in a message. */
const WORDS = new Map([
	['Object', 'an object'],
	['Array', 'a list'],
	['string', 'a string'],
	['number', 'a number'],
	['boolean', 'true or false']
]);
