/** What a number counts, in words. */
import type { Measure } from '../model/types';

/** The measure's unit in a language, singular and plural. */
export function unitOf(measure: Measure, language: string): readonly [string, string] {
	return measure.unit[language] ?? ['', ''];
}
