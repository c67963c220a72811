import type { Content } from '../content';
import { languageOf } from '../languages';
import type { Language } from '../languages/language';
import { alternatives } from '../numberPattern';
import { once } from '../once';
import { error, type Problem, quote } from '../problem';
import { textsOf } from '../texts';

/**
 * The presumption of innocence names its people: « Les personnes arrêtées sont présumées innocentes ». A pronoun may
 * be read as the weapons or the sum of the sentence before.
 */
export function* presumption(content: Content): Generator<Problem> {
	for (const { where, path, text } of textsOf(content)) {
		for (const [code, words] of Object.entries(text)) {
			const language = languageOf(code);
			if (language === undefined) continue;
			for (const pronoun of pronounsIn(words, language)) {
				const message = `${quote(pronoun)} is presumed innocent: name the people`;
				yield error(where, `${path}.${code}`, message);
			}
			const other = language.presumptionElse.exec(words)?.[0];
			if (other !== undefined) {
				const message = `says ${quote(other)}: say by name of the people that they are presumed innocent`;
				yield error(where, `${path}.${code}`, message);
			}
		}
	}
}

/** Subjects of the presumption that name nobody. */
function pronounsIn(text: string, language: Language): string[] {
	if (!language.presumption.test(text)) return [];
	return text.split(/[.;:?!…][ \u00a0\u202f]/).flatMap((clause) => {
		const [before = '', after] = clause.split(language.presumption);
		if (after === undefined) return [];
		const found = subjectPattern(language).exec(before.replace(/^[ \u00a0\u202f]+/, ''));
		return found?.[1] ?? found?.[2] ?? found?.[3] ?? [];
	});
}

const subjectPattern = once(({ pronouns, quantifiers, substitutes }: Language): RegExp => {
	const anyone = alternatives([...pronouns, ...quantifiers]);
	const subject = `^(?:\\p{L}+,? )?(${anyone})|, (?:\\p{L}+ )?(${alternatives(pronouns)})`;
	const alone = `^(${alternatives(substitutes)})(?: \\p{L}+)? $`;
	return new RegExp(`(?:${subject})(?!\\p{L})|${alone}`, 'iu');
});
