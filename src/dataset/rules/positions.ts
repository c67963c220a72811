import type { Content, PublishedEvent } from '../content';
import { error, type Problem } from '../problem';

/** What is known for a country or the world has no position; everything finer has one, a region perhaps. */
export function* positions(content: Content): Generator<Problem> {
	for (const event of content.events) {
		const message = event.geometry === null ? unplaced(event) : placed(event);
		if (message !== null) yield error(event, 'geometry', message);
		const { radius = 0, precision } = event.properties.place;
		if (event.geometry === null && radius > 0) {
			yield error(event, 'properties.place.radius', 'expected none where there is no position');
		} else if (event.geometry !== null && precision === 'region' && radius === 0) {
			const needed = 'expected the kilometres around its position: a region is drawn as its halo';
			yield error(event, 'properties.place.radius', needed);
		}
	}
}

function placed({ properties }: PublishedEvent): string | null {
	const { precision } = properties.place;
	if (precision === 'country') return 'is a pin for a country fact: expected null';
	return precision === 'world' ? 'is a pin for a world fact: expected null' : null;
}

function unplaced({ properties }: PublishedEvent): string | null {
	const { precision } = properties.place;
	const mayLack = ['region', 'country', 'world'].includes(precision);
	return mayLack ? null : `is null: expected a position for a ${precision}`;
}
