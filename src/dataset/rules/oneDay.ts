import { type Content, figuresOf, type PublishedEvent } from '../content';
import { error, type Problem } from '../problem';

/** A day or a case gives no country a value, unless its figure says why it is the country's own count. */
export function* oneDay(content: Content): Generator<Problem> {
	for (const event of content.events) {
		const isCase = content.vocabulary?.kinds[event.properties.kind]?.case ?? false;
		if (!isCase && !isOneDay(event)) continue;
		const what = isCase ? `of kind ${event.properties.kind}` : 'of one day';
		for (const [i, { scope, nationalBecause }] of figuresOf(event).entries()) {
			if (scope !== 'national' || nationalBecause !== undefined) continue;
			const message = `is national in an event ${what}: say why in nationalBecause, or part`;
			yield error(event, `properties.figures.${i}.scope`, message);
		}
	}
}

function isOneDay({ properties: { date } }: PublishedEvent): boolean {
	return date?.start.length === 10 && (date.end === undefined || date.end === date.start);
}
