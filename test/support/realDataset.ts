/** The stories as the pages know them, and the scenes that their maps draw. */
import { load } from '../../src/dataset/load';
import { parse } from '../../src/dataset/parse';
import * as english from '../../src/i18n/messages/en';
import * as french from '../../src/i18n/messages/fr';
import { localeOf, type Locale } from '../../src/i18n/locale';
import type { Scene } from '../../src/scene/scene';
import { wholeChoice, type Choice } from '../../src/model/choice';
import type { Projection } from '../../src/geometry/globe';
import { annotationsOf } from '../../src/model/annotations';
import { keptPlaces } from '../../src/model/marks/kept';
import { marksOf } from '../../src/model/marks/marks';
import { select } from '../../src/model/visible/select';
import type { Dataset } from '../../src/model/types';
import { orientationIn } from '../../src/prerender/orientation';
import { mapWords } from '../../src/words/map';
import { GEO, STORY } from './dataset';
import * as serbian from './story/messages/sr';

/** The published story. */
export const REAL: Dataset = parse(load(GEO));

/** The tiny, invented one. */
export const INVENTED: Dataset = parse(load(STORY, GEO));

/** What holds of one story holds of the other. */
export const STORIES = [
	['the published story', REAL],
	['the invented story', INVENTED]
] as const;

/** The same in a language of another script, with other rules. */
export const TELLINGS = [
	...STORIES.map(([name, story]) => [name, story, 'fr'] as const),
	['the invented story in Serbian', INVENTED, 'sr']
] as const;

/** What the pages say, in every language of the stories. */
const SPOKEN: Readonly<Record<string, Locale>> = {
	fr: localeOf('fr', french),
	en: localeOf('en', english),
	sr: localeOf('sr', serbian)
};

/** From the whole world to the closest view, in the steps that marks merge by. */
export const ZOOM_STEPS: readonly number[] = Array.from({ length: 21 }, (_, index) => index / 2);

/** Everything; then everything by each other measure. */
export function choicesOfMeasure(dataset: Dataset): Choice[] {
	const whole = wholeChoice(dataset);
	return dataset.measures.map(({ id }) => ({ ...whole, measure: id }));
}

/** One operation alone, then all but that one, for each. */
export function choicesOfOperations(dataset: Dataset): Choice[] {
	const whole = wholeChoice(dataset);
	return whole.operations.flatMap((id) => [
		{ ...whole, operations: [id] },
		{ ...whole, operations: whole.operations.filter((other) => other !== id) }
	]);
}

export function sceneOf(
	dataset: Dataset,
	choice: Choice,
	zoom: number,
	projection: Projection = 'mercator',
	language = 'fr'
): Scene {
	const visible = select(dataset, choice);
	const annotations = annotationsOf(dataset.story, visible, null);
	const kept = keptPlaces(dataset, annotations, null);
	const marks = marksOf(visible, dataset, zoom, projection, kept);
	const spoken = SPOKEN[language];
	if (spoken === undefined) throw new Error(`No story is told in ${language}.`);
	const words = mapWords(spoken);
	const orientation = orientationIn(language).named;
	return { dataset, visible, marks, zoom, projection, words, orientation };
}
