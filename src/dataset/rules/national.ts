import { type Content, figuresOf } from '../content';
import { error, type Problem } from '../problem';

/** A national figure gives one country one value: its place lies in one, and its event has no second of the measure. */
export function* national(content: Content): Generator<Problem> {
	for (const event of content.events) {
		const seen = new Set<string>();
		const { countries } = event.properties.place;
		for (const [i, { measure, scope }] of figuresOf(event).entries()) {
			if (scope !== 'national') continue;
			const path = `properties.figures.${i}.scope`;
			if (seen.has(measure))
				yield error(event, path, `is the second national figure of ${measure}`);
			seen.add(measure);
			if (countries.length !== 1) {
				yield error(
					event,
					path,
					`is national, but its place lies in ${countries.length} countries`
				);
			}
		}
	}
}
