import type { Content } from '../content';
import { VOCABULARY } from '../files';
import { error, inFile, type Problem } from '../problem';

/** A unit has the form for every number that its language tells apart, or one form for them all. */
export function* plurals({ vocabulary }: Content): Generator<Problem> {
	for (const [id, { unit }] of Object.entries(vocabulary?.measures ?? {})) {
		for (const [code, forms] of Object.entries(unit)) {
			const expected = categoriesOf(code);
			const given = Object.keys(forms);
			if (expected === null || given.length === 1) continue;
			for (const category of new Set([...expected, ...given])) {
				if (expected.has(category) && given.includes(category)) continue;
				const fault = expected.has(category) ? 'is missing' : 'is no form of the language';
				yield error(inFile(VOCABULARY), `measures.${id}.unit.${code}.${category}`, fault);
			}
		}
	}
}

/** Whole numbers that show every category, and two that are not whole. */
const NUMBERS = [...Array(201).keys(), 0.5, 1.5];

const known = new Map<string, ReadonlySet<string> | null>();

/** Null for a language of which nothing is known. */
function categoriesOf(code: string): ReadonlySet<string> | null {
	const found = known.get(code);
	if (found !== undefined) return found;
	const [locale] = Intl.PluralRules.supportedLocalesOf(code);
	const rules = new Intl.PluralRules(locale);
	const categories = locale === undefined ? null : new Set(NUMBERS.map((n) => rules.select(n)));
	known.set(code, categories);
	return categories;
}
