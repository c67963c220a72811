/** What an annotation says, with its figures written out. */
import type { Words } from '../i18n/words';
import type { Annotation } from '../model/annotations';
import { plainProse } from './prose';

export interface AnnotationWords {
	readonly heading: string;
	readonly line: string;
}

export function annotationWords(
	{ heading, line }: Annotation,
	dataset: Parameters<typeof plainProse>[1],
	words: Words
): AnnotationWords {
	return {
		heading: plainProse(heading, dataset, words),
		line: plainProse(line, dataset, words)
	};
}
