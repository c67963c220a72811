import { operationsOf } from '../assemble';
import type { Content } from '../content';
import { error, type Problem, warning } from '../problem';

/** A flow starts at a position, leaves its country, and its operation says what flows. */
export function* flows(content: Content): Generator<Problem> {
	const wordless = new Set(
		content.operations.flatMap(({ name, operation }) => (operation.flows ? [] : [name]))
	);
	for (const event of content.events) {
		if (event.properties.flow === undefined) continue;
		if (event.geometry === null) {
			yield error(event, 'properties.flow', 'starts nowhere: its place has no position');
		}
		const { to } = event.properties.flow;
		if (event.properties.place.countries.includes(to)) {
			yield error(event, 'properties.flow.to', `${to} is the country it starts in`);
		}
		for (const id of operationsOf(event)) {
			if (!wordless.has(id)) continue;
			yield warning(event, 'properties.flow', `has no words: ${id} has no operation.flows`);
		}
	}
}
