import type { Content } from '../content';
import { languageOf } from '../languages';
import { monthsIn } from '../numbers';
import { error, type Problem } from '../problem';
import { numbersSaid } from '../spoken';
import { textsOf } from '../texts';

/** A case or an article of law: « C-670/22 », « 706-102-1 ». */
const IDENTIFIER = /(?:\p{L}+-)?\d+(?:[-/]\d+)+/gu;

/** A translation says the numbers, days, months and years that the original says, and no other. */
export function* sameNumbers(content: Content): Generator<Problem> {
	for (const { where, path, text } of textsOf(content)) {
		const [first, ...others] = Object.entries(text).flatMap(([code, words]) =>
			saidIn(code, words, content.sources)
		);
		if (first === undefined) continue;
		for (const { code, said, perhaps } of others) {
			const missing = without(first.said, said, perhaps);
			const added = without(said, first.said, first.perhaps);
			const report = (message: string) => error(where, `${path}.${code}`, message);
			if (missing.length > 0) yield report(`lacks ${missing.join(', ')}, which ${first.code} says`);
			if (added.length > 0) yield report(`says ${added.join(', ')}, which ${first.code} does not`);
		}
	}
}

interface Said {
	readonly code: string;
	readonly said: readonly string[];
	/** What words may say that count nothing: “both”. */
	readonly perhaps: readonly string[];
}

function saidIn(code: string, words: string, sources: Content['sources']): Said[] {
	const language = languageOf(code);
	if (language === undefined) return [];
	const numbers = numbersSaid(words, language, sources);
	const values = (isDoubtful: boolean) =>
		numbers.filter((number) => number.isDoubtful === isDoubtful).map(({ value }) => String(value));
	const months = monthsIn(words, language).map((month) => `month ${month}`);
	const said = [...values(false), ...months, ...(words.match(IDENTIFIER) ?? [])];
	return [{ code, said, perhaps: values(true) }];
}

function without(said: readonly string[], ...others: (readonly string[])[]): string[] {
	return [...new Set(said)].filter((value) => !others.flat().includes(value));
}
