/** The ids and defaults that links may name. */
import { operationIds } from '../model/choice';
import type { Outline } from '../model/types';
import type { LinkDomain } from './url';

export function linkDomain(dataset: Outline): LinkDomain {
	const placed = dataset.events.filter(({ place }) => place.position !== null);
	return {
		operations: operationIds(dataset),
		kinds: dataset.kinds.map(({ id }) => id),
		measures: dataset.measures.map(({ id }) => id),
		defaultMeasure: dataset.story.measure,
		events: new Set(dataset.events.map(({ id }) => id)),
		formerIds: new Map(
			dataset.events.flatMap(({ id, formerIds }) => formerIds.map((former) => [former, id]))
		),
		countries: new Set(Object.keys(dataset.countries)),
		places: new Set(placed.map(({ place }) => place.id)),
		chapters: dataset.story.chapterIds
	};
}
