/** Where a text stops being JSON: engines say it in words of their own, and often without a position. */

export interface Fault {
	/** How many characters of the text are before it. */
	readonly at: number;
	/** What JSON would go on with. */
	readonly expected: string;
}

type State = keyof typeof EXPECTED;

/** What may stand next, by what has been read. */
const EXPECTED = {
	value: 'a value',
	first: 'a value or ]',
	key: 'a key in quotation marks',
	firstKey: 'a key in quotation marks or }',
	colon: ': after the key',
	next: ', or ]',
	nextKey: ', or }',
	end: 'nothing more'
};

const STRING =
	'"[^"\\\\\\u0000-\\u001f]*(?:\\\\(?:["\\\\/bfnrt]|u[\\da-fA-F]{4})[^"\\\\\\u0000-\\u001f]*)*"';
const LITERAL = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null';
const TOKEN = new RegExp(`[ \\t\\n\\r]*(?:([{}[\\]:,])|(${STRING})|(${LITERAL})(?![\\w.+-]))`, 'y');
const BLANK = /[ \t\n\r]*/y;

/** Null where the text is JSON. */
export function faultIn(text: string): Fault | null {
	const open: ('[' | '{')[] = [];
	let state: State = 'value';
	let at = 0;
	for (;;) {
		TOKEN.lastIndex = at;
		const [whole = '', mark, string] = TOKEN.exec(text) ?? [];
		const next: State | null =
			whole === '' ? null : after(state, mark ?? (string ? '"' : 'literal'), open);
		if (next === null) break;
		state = next;
		at += whole.length;
	}
	BLANK.lastIndex = at;
	at += BLANK.exec(text)?.[0].length ?? 0;
	return state === 'end' && at === text.length ? null : { at, expected: EXPECTED[state] };
}

/** What may follow a token; null where it may not stand. Opens and closes lists and objects. */
function after(state: State, token: string, open: ('[' | '{')[]): State | null {
	const closed = (): State => {
		const around = open.at(-1);
		return around === undefined ? 'end' : around === '[' ? 'next' : 'nextKey';
	};
	const mayBeValue = state === 'value' || state === 'first';
	if (mayBeValue && (token === '[' || token === '{')) {
		open.push(token);
		return token === '[' ? 'first' : 'firstKey';
	}
	if (mayBeValue && (token === '"' || token === 'literal')) return closed();
	if ((state === 'key' || state === 'firstKey') && token === '"') return 'colon';
	if (state === 'colon' && token === ':') return 'value';
	if (state === 'next' && token === ',') return 'value';
	if (state === 'nextKey' && token === ',') return 'key';
	const closes = token === ']' ? ['first', 'next'] : token === '}' ? ['firstKey', 'nextKey'] : [];
	if (!closes.includes(state)) return null;
	open.pop();
	return closed();
}
