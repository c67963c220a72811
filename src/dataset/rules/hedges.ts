import type { Content } from '../content';
import { languageOf } from '../languages';
import type { Hedge, Language, Reserve } from '../languages/language';
import { alternatives } from '../numberPattern';
import type { NumberAt } from '../numbers';
import { once } from '../once';
import { error, type Problem } from '../problem';
import { numbersSaid } from '../spoken';
import { textsOf } from '../texts';

/** A translation is as exact and as careful as the original: « près de 100 » is “nearly 100”, « selon » is “according to”. */
export function* hedges(content: Content): Generator<Problem> {
	for (const { where, path, text } of textsOf(content)) {
		const [first, ...others] = Object.entries(text).flatMap(([code, words]) => {
			const language = languageOf(code);
			return language ? { code, hedged: hedgedIn(words, language, content) } : [];
		});
		for (const { code, hedged } of others) {
			const added = hedged.filter((found) => !first?.hedged.includes(found));
			const missing = first?.hedged.filter((found) => !hedged.includes(found)) ?? [];
			if (added.length === 0 && missing.length === 0) continue;
			const message = `says ${said(added)} where ${first?.code} says ${said(missing)}`;
			yield error(where, `${path}.${code}`, message);
		}
	}
}

/** Each hedge with its number, `nearly 100`, and what is said with reserve. */
function hedgedIn(text: string, language: Language, { sources }: Content): string[] {
	const { reserves } = language;
	const counts = numbersSaid(text, language, sources).filter(({ isDate }) => !isDate);
	return [
		...counts.flatMap((number) =>
			hedgesOf(text, number, language).map((hedge) => `“${hedge} ${number.value}”`)
		),
		...(Object.keys(reserves) as Reserve[])
			.filter((reserve) => reserves[reserve].test(text))
			.map((reserve) => `“${reserve}”`)
	];
}

/** How exact a text says that one of its numbers is. */
export function hedgesOf(text: string, number: NumberAt, language: Language): Hedge[] {
	const before = text.slice(0, number.start);
	const after = text.slice(number.end);
	const found = hedgePatterns(language).flatMap(([hedge, ending, beginning]) =>
		ending.test(before) || beginning.test(after) ? hedge : []
	);
	const isRound = number.text.toLowerCase() in language.numbers.round;
	return isRound && found.length === 0 ? ['about'] : found;
}

/** How a text ends before the number, or goes on after what is counted: « 123 pays au plus ». */
const hedgePatterns = once(({ hedges }: Language): [Hedge, ending: RegExp, beginning: RegExp][] =>
	(Object.keys(hedges) as Hedge[]).map((hedge) => {
		const { before, after = [] } = hedges[hedge];
		const noun = '(?:[ \\u00a0]\\p{L}+)?';
		// “or more than” begins another number
		const end = '(?!\\p{L}|[ \\u00a0](?:than|de)|d’)';
		return [
			hedge,
			new RegExp(`(?<!\\p{L})(?:${alternatives(before)})[ \\u00a0]?$`, 'iu'),
			new RegExp(`^${noun}[ \\u00a0](?:${alternatives(after)})${end}`, 'iu')
		];
	})
);

function said(hedged: readonly string[]): string {
	return hedged.length === 0 ? 'nothing' : [...new Set(hedged)].join(', ');
}
