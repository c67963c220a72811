import { type Content, figuresOf, type PublishedEvent } from '../content';
import { daysBetween } from '../dates';
import { error, type Problem } from '../problem';

/** Days that raids and arrests at one time may take. */
const LONGEST_ACTION = 7;

/** A day, a few days or a case give no country a value, unless its figure says why it is the country's own count. */
export function* fewDays(content: Content): Generator<Problem> {
	for (const event of content.events) {
		const isCase = content.vocabulary?.kinds[event.properties.kind]?.case ?? false;
		const days = daysOf(event);
		if (!isCase && days > LONGEST_ACTION) continue;
		const length = days === 1 ? 'of one day' : `of ${days} days`;
		const what = isCase ? `of kind ${event.properties.kind}` : length;
		for (const [i, { scope, nationalBecause }] of figuresOf(event).entries()) {
			if (scope !== 'national' || nationalBecause !== undefined) continue;
			const message = `is national in an event ${what}: say why in nationalBecause, or part`;
			yield error(event, `properties.figures.${i}.scope`, message);
		}
	}
}

/** How many days the event took; no end of them where its date is known less exactly. */
function daysOf({ properties: { date } }: PublishedEvent): number {
	const { start = '', end = start } = date ?? {};
	if (start.length < 10 || end.length < 10) return Infinity;
	return daysBetween(start, end)[0] + 1;
}
