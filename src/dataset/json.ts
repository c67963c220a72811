/** JSON as an editor may have left it: syntax, and the repeated keys that `JSON.parse` silently drops. */
import { locate, type Step } from './locate';
import { error, inFile, type Problem, quote } from './problem';
import { type Fault, faultIn } from './syntax';

export interface Parsed {
	/** Undefined where the text is not JSON. */
	readonly value: unknown;
	readonly problems: readonly Problem[];
}

export function parseJson(file: string, text: string): Parsed {
	try {
		const value: unknown = JSON.parse(text);
		const problems = keyProblems(text).map(([steps, message]) => {
			const { where, path } = locate(file, value, steps);
			return error(where, path, message);
		});
		return { value, problems };
	} catch (cause) {
		const fault = faultIn(text);
		const why = fault ? reason(text, fault) : String(cause);
		return { value: undefined, problems: [error(inFile(file), '', `is not JSON: ${why}`)] };
	}
}

/** Strings and the punctuation that nests them; the text is known to be JSON. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g;

/** Keys that reach an object's prototype instead of naming an entry. */
const UNSAFE = ['__proto__', 'constructor', 'prototype'];

interface Level {
	readonly keys: Set<string>;
	/** The key or index that is being read. */
	step: Step;
}

/** Where and why, for every key that stands twice in an object, or may not stand in any. */
function keyProblems(text: string): [steps: Step[], message: string][] {
	const problems: [Step[], string][] = [];
	const levels: Level[] = [];
	let string = '';
	for (const [token] of text.matchAll(TOKEN)) {
		const level = levels.at(-1);
		if (token === '{') levels.push({ keys: new Set(), step: '' });
		else if (token === '[') levels.push({ keys: new Set(), step: 0 });
		else if (token === '}' || token === ']') levels.pop();
		else if (token === ',' && level && typeof level.step === 'number') level.step += 1;
		else if (token === ':' && level) {
			const message = enter(level, JSON.parse(string) as string);
			if (message !== null) problems.push([levels.map(({ step }) => step), message]);
		} else string = token;
	}
	return problems;
}

function enter(level: Level, key: string): string | null {
	const twice = level.keys.has(key);
	level.keys.add(key);
	level.step = key;
	if (UNSAFE.includes(key)) return `${quote(key)} cannot be a key`;
	return twice ? 'is written twice; only the last would count' : null;
}

/** What JSON would go on with and what is there instead, with line and column, both from 1. */
function reason(text: string, { at, expected }: Fault): string {
	const lines = text.slice(0, at).split('\n');
	const place = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
	return `expected ${expected} at ${place}, found ${foundAt(text, at)}`;
}

/** The rest of a word, or one character; a string that could not be read is named as that. */
function foundAt(text: string, at: number): string {
	const found = /^(?:"|[\w.+-]+|.)/su.exec(text.slice(at, at + LONGEST_WORD))?.[0];
	if (found === undefined) return 'the end of the file';
	if (found !== '"') return quote(found);
	return 'a string that does not end on its line, or holds a \\ or a control character as it is';
}

const LONGEST_WORD = 20;
