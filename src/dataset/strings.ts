import { PLURALS } from '../model/types';
import { locate, type Location, type Step } from './locate';

export interface StringAt extends Location {
	readonly value: string;
	/** The language it is written in, where its key is one; null for ids, addresses and dates. */
	readonly language: string | null;
}

/** Every string of a file of whatever shape. It keeps its own stack, because files may nest more deeply than calls. */
export function stringsOf(file: string, root: unknown, languages: ReadonlySet<string>): StringAt[] {
	const found: StringAt[] = [];
	const left: [steps: readonly Step[], value: unknown][] = [[[], root]];
	for (let next = left.pop(); next !== undefined; next = left.pop()) {
		const [steps, value] = next;
		if (typeof value === 'string') {
			const language = languageOf(steps, languages);
			found.push({ ...locate(file, root, steps), value, language });
		} else if (typeof value === 'object' && value !== null && steps.length < DEEPEST) {
			for (const [key, inner] of Object.entries(value)) left.push([[...steps, key], inner]);
		}
	}
	return found.reverse();
}

/** No published file nests more deeply. */
const DEEPEST = 50;

/** A text is an entry under its language; a unit is its forms in one. */
function languageOf(steps: readonly Step[], languages: ReadonlySet<string>): string | null {
	const key = steps.findLast((step) => !/^\d+$/.test(String(step)) && !isForm(step));
	return typeof key === 'string' && languages.has(key) ? key : null;
}

function isForm(step: Step): boolean {
	return PLURALS.some((category) => category === step);
}
