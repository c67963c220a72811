import { type Content, isKnown, type PublishedEvent } from '../content';
import { PROCEEDINGS } from '../files';
import { error, type Problem, warning } from '../problem';

/**
 * An event that accuses somebody says what the law has decided since. Which kinds accuse is the vocabulary's own
 * business, so they are recognised by their use: where most of a kind's events without a figure (those about somebody,
 * not about numbers) name proceedings, the others are probably forgotten. An empty list says that nobody is accused.
 */
export function* proceedings(content: Content): Generator<Problem> {
	for (const event of content.events) {
		for (const [i, party] of (event.properties.proceedings ?? []).entries()) {
			if (!isKnown(content.known.proceedings, party)) {
				yield error(event, `properties.proceedings.${i}`, `${party} is not in ${PROCEEDINGS}`);
			}
		}
	}
	for (const events of aboutSomebody(content.events).values()) {
		const silent = events.filter(({ properties }) => properties.proceedings === undefined);
		const naming = events.filter(({ properties }) => properties.proceedings?.length);
		if (naming.length <= silent.length) continue;
		for (const event of silent) {
			const { kind } = event.properties;
			const message = `is missing, but most events of kind ${kind} without a figure name some: [] for none`;
			yield warning(event, 'properties.proceedings', message);
		}
	}
}

/** Events without a figure, by kind. */
function aboutSomebody(events: readonly PublishedEvent[]): Map<string, PublishedEvent[]> {
	const kinds = new Map<string, PublishedEvent[]>();
	for (const event of events) {
		const { kind, figures = [] } = event.properties;
		if (figures.length === 0) kinds.set(kind, [...(kinds.get(kind) ?? []), event]);
	}
	return kinds;
}
