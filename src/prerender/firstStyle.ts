/** A style sheet in two: what a page's first look needs, and what only components need that come later. */
import { OWN_CLASS } from './ownClass';

export interface PartedStyle {
	readonly first: string;
	readonly later: string;
}

/** Rules that hold others, which are parted one by one. */
const HOLDS_RULES = /^@(media|container|supports|layer)\b/;

/** What only paper needs. */
const OF_PAPER = /^@media print$/;

/** Rules for paper, and of components of which the page holds no element, come later; all others are needed first. */
export function partedStyle(css: string, html: string): PartedStyle {
	const present = new Set(html.match(OWN_CLASS));
	const [first, later] = [false, true].map((isLater) => kept(css, isLater, present)) as [
		string,
		string
	];
	return { first, later };
}

function kept(css: string, isLater: boolean, present: ReadonlySet<string>): string {
	return rulesIn(css)
		.map(({ head, body }) => {
			if (OF_PAPER.test(head)) return isLater ? head + body : '';
			if (!HOLDS_RULES.test(head) || body === ';') {
				const own = head.match(OWN_CLASS) ?? [];
				const isAbsent = own.length > 0 && !own.some((name) => present.has(name));
				return isAbsent === isLater ? head + body : '';
			}
			const inner = kept(body.slice(1, -1), isLater, present);
			return inner === '' ? '' : `${head}{${inner}}`;
		})
		.join('');
}

interface Rule {
	/** A selector or the start of an at-rule. */
	readonly head: string;
	/** With its braces; a semicolon where it has none. */
	readonly body: string;
}

/** The outermost rules, in order. */
function rulesIn(css: string): Rule[] {
	const rules: Rule[] = [];
	let [start, open, depth] = [0, 0, 0];
	for (const { 0: sign, index } of css.matchAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[{};]/g)) {
		if (sign === '{' && depth++ === 0) open = index;
		const endsBlock = sign === '}' && --depth === 0;
		const endsStatement = sign === ';' && depth === 0;
		if (!endsBlock && !endsStatement) continue;
		const end = endsBlock ? open : index;
		rules.push({ head: css.slice(start, end).trim(), body: css.slice(end, index + 1) });
		start = index + 1;
	}
	return rules;
}
