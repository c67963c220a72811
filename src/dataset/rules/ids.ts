import { type Content, figuresOf } from '../content';
import { error, type Problem } from '../problem';

/** An id, or one an event had before, stands for one event in all files for ever; a figure's id for one in its event. */
export function* ids(content: Content): Generator<Problem> {
	const owners = new Map<string, string>();
	for (const event of content.events) {
		const { file, feature } = event;
		const owner = owners.get(feature);
		if (owner !== undefined) yield error(event, 'id', `is used twice, first in ${owner}`);
		else owners.set(feature, file);
	}
	for (const event of content.events) {
		for (const [i, id] of (event.properties.formerIds ?? []).entries()) {
			const owner = owners.get(id);
			const path = `properties.formerIds.${i}`;
			if (owner !== undefined)
				yield error(event, path, `${id} already leads to an event in ${owner}`);
			else owners.set(id, event.file);
		}
		yield* repeatedFigures(event);
	}
}

function* repeatedFigures(event: Content['events'][number]): Generator<Problem> {
	const seen = new Set<string>();
	for (const [i, { id }] of figuresOf(event).entries()) {
		if (seen.has(id)) yield error(event, `properties.figures.${i}.id`, `${id} is used twice`);
		seen.add(id);
	}
}
