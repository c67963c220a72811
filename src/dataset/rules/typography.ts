import type { Content } from '../content';
import { error, type Problem, quote } from '../problem';
import type { StringAt } from '../strings';

interface Fault {
	readonly pattern: RegExp;
	readonly message: string;
}

/** Faults in every language. */
const GENERAL: readonly Fault[] = [
	{ pattern: /"/, message: 'has a straight quotation mark' },
	{ pattern: /'/, message: 'has a straight apostrophe: expected ’' },
	{ pattern: /[ \u00a0\u202f]{2}/, message: 'has two spaces in a row' },
	{ pattern: /^[ \u00a0\u202f]|[ \u00a0\u202f]$/, message: 'starts or ends with a space' }
];

/** Faults in one language. */
const PARTICULAR: Readonly<Record<string, readonly Fault[]>> = {
	fr: [
		{ pattern: /«(?!\u00a0)|(?<!\u00a0)»/, message: 'lacks U+00A0 inside « »' },
		{ pattern: /(?<!\u00a0):(?<!\d:(?=\d))/, message: 'lacks U+00A0 before :' },
		{ pattern: /(?<![\u202f(?!])[;?!]/, message: 'lacks U+202F before ; ? or !' },
		{
			pattern:
				/\d (?=(?:millions?|milliards?|euros?|dollars?|livres?|tonnes?|kg|km|[%€$£])(?!\p{L}))/u,
			message: 'lacks U+00A0 between a number and its unit'
		},
		{ pattern: /\d (?=\d{3}(?!\d))/, message: 'lacks U+202F between thousands' }
	],
	en: [{ pattern: /[ \u00a0\u202f][:;?!]/, message: 'has a space before : ; ? or !' }]
};

/** How far around a fault the message quotes. */
const AROUND = 12;

/** Texts are set as a printer of their language sets them. */
export function* typography(content: Content): Generator<Problem> {
	for (const string of content.strings) {
		if (string.language === null || string.value.trim() === '') continue;
		yield* faults(string, [...GENERAL, ...(PARTICULAR[string.language] ?? [])]);
	}
}

function* faults({ where, path, value }: StringAt, list: readonly Fault[]): Generator<Problem> {
	const text = value.replace(/https?:\/\/\S+/g, 'address');
	for (const { pattern, message } of list) {
		const found = pattern.exec(text);
		if (found === null) continue;
		const excerpt = text.slice(Math.max(0, found.index - AROUND), found.index + AROUND);
		yield error(where, path, `${message}, at ${quote(excerpt)}`);
	}
}
