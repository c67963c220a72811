import type { Content, PublishedEvent } from '../content';
import { error, type Problem, warning } from '../problem';

/** A place is the same wherever it appears, and two places are not called the same. */
export function* places(content: Content): Generator<Problem> {
	const firsts = new Map<string, PublishedEvent>();
	const names = new Map<string, string>();
	for (const event of content.events) {
		const { id, name } = event.properties.place;
		const first = firsts.get(id);
		if (first === undefined) {
			firsts.set(id, event);
			const words = sorted(name);
			const twin = names.get(words);
			names.set(words, id);
			if (twin === undefined) continue;
			yield warning(event, 'properties.place.name', `${id} is called the same as ${twin}`);
		} else yield* differences(event, first);
	}
}

function* differences(event: PublishedEvent, first: PublishedEvent): Generator<Problem> {
	const expected = traits(first);
	for (const [path, trait] of Object.entries(traits(event))) {
		if (trait === expected[path]) continue;
		const { id } = event.properties.place;
		yield error(event, path, `${id} is ${trait} here but ${expected[path]} in ${first.feature}`);
	}
}

/** What makes a place, by path, as texts that compare. */
function traits({ geometry, properties }: PublishedEvent): Record<string, string> {
	const { name, precision, countries, radius = 0 } = properties.place;
	return {
		geometry: JSON.stringify(geometry?.coordinates ?? null),
		'properties.place.name': sorted(name),
		'properties.place.precision': precision,
		'properties.place.countries': JSON.stringify([...countries].sort()),
		'properties.place.radius': `${radius} km`
	};
}

function sorted(name: Readonly<Record<string, string>>): string {
	return JSON.stringify(Object.fromEntries(Object.entries(name).sort()));
}
