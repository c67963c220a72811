/** What an annotation says, with its figures written out. */
import type { Locale } from '../i18n/locale';
import type { Annotation } from '../model/annotations';
import { plainProse } from './prose';

export interface AnnotationWords {
	readonly heading: string;
	readonly line: string;
}

export function annotationWords(
	{ heading, line }: Annotation,
	dataset: Parameters<typeof plainProse>[1],
	locale: Locale
): AnnotationWords {
	return {
		heading: plainProse(heading, dataset, locale),
		line: plainProse(line, dataset, locale)
	};
}
