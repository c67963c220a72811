/** The few words that the map itself writes. */
import type { Locale } from '../i18n/locale';
import type { MapWords } from '../scene/scene';
import { unitOf } from './unit';

export function mapWords({ format, language }: Locale): MapWords {
	return {
		language,
		value: (claim, measure) => format.compact(claim, unitOf(measure, language), measure.currency),
		amount: (claim, measure) => format.claim(claim, unitOf(measure, language), measure.currency)
	};
}
