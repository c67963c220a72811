/** What a number counts, in words. */
import type { Measure, PluralForms } from '../model/types';

/** The measure's unit in a language; nothing where the language has none. */
export function unitOf(measure: Measure, language: string): PluralForms {
	return measure.unit[language] ?? { other: '' };
}
