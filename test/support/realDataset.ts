/** The stories as the pages know them, and the scenes that their maps draw. */
import { load } from '../../src/dataset/load';
import { parse } from '../../src/dataset/parse';
import { createFormatter } from '../../src/i18n/format';
import { rules } from '../../src/i18n/messages/fr';
import type { MapWords, Scene } from '../../src/scene/scene';
import { wholeChoice, type Choice } from '../../src/model/choice';
import type { Projection } from '../../src/geometry/globe';
import { annotationsOf } from '../../src/model/annotations';
import { keptPlaces } from '../../src/model/marks/kept';
import { marksOf } from '../../src/model/marks/marks';
import { select } from '../../src/model/visible/select';
import type { Dataset } from '../../src/model/types';
import { orientationIn } from '../../src/prerender/orientation';
import { GEO, STORY } from './dataset';

/** The published story. */
export const REAL: Dataset = parse(load(GEO));

/** The tiny, invented one. */
export const INVENTED: Dataset = parse(load(STORY, GEO));

/** What holds of one story holds of the other. */
export const STORIES = [
	['the published story', REAL],
	['the invented story', INVENTED]
] as const;

/** The names that help to find one's way. */
const ORIENTATION = orientationIn('fr').named;

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
	projection: Projection = 'mercator'
): Scene {
	const visible = select(dataset, choice);
	const annotations = annotationsOf(dataset.story, visible, null);
	const kept = keptPlaces(dataset, annotations, null);
	const marks = marksOf(visible, dataset, zoom, projection, kept);
	return { dataset, visible, marks, zoom, projection, words: WORDS, orientation: ORIENTATION };
}

const french = createFormatter(rules);

const WORDS: MapWords = {
	language: 'fr',
	value: (claim, { unit, currency }) => french.compact(claim, unit.fr ?? { other: '' }, currency),
	amount: (claim, { unit, currency }) => french.claim(claim, unit.fr ?? { other: '' }, currency)
};
