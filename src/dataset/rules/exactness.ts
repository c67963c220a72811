import type { Bound } from '../../model/types';
import { claimsOf, type Content, type EventClaim, type PublishedEvent } from '../content';
import type { Hedge, Language } from '../languages/language';
import type { NumberAt } from '../numbers';
import { error, type Problem } from '../problem';
import { spokenBy } from '../spoken';
import { hedgesOf } from './hedges';

/** Notes compare numbers that are said exactly elsewhere: « ces 70 000 utilisateurs ». */
const STATES = /^properties\.(title|summary)\./;

/** How words say a bound; a range says it by its two ends. */
const HEDGES: Readonly<Record<Bound, Hedge | null>> = {
	exact: null,
	about: 'about',
	'at-least': 'at least',
	'more-than': 'more than',
	nearly: 'nearly',
	'at-most': 'at most',
	between: null
};

/** A title and a summary are as exact as the claim whose number they say, in every language: “174” is not “more than 174”. */
export function* exactness(content: Content): Generator<Problem> {
	for (const event of content.events) {
		for (const { path, text, language, numbers } of spokenBy(event, content)) {
			if (!STATES.test(path)) continue;
			for (const number of numbers) {
				const claims = claimsOfValue(event, number);
				if (claims.length === 0 || isApart(number, event, language)) continue;
				const hedges = hedgesOf(text, number, language);
				if (claims.some(({ bound }) => says(hedges, bound))) continue;
				const bounds = [...new Set(claims.map(({ bound }) => bound))].join(' or ');
				const said = hedges.length === 0 ? 'exactly' : hedges.join(', ');
				yield error(
					event,
					path,
					`says ${said} ${number.value}, which its claim gives as ${bounds}`
				);
			}
		}
	}
}

function claimsOfValue(event: PublishedEvent, { value }: NumberAt): EventClaim[] {
	return [...claimsOf(event)].flatMap(({ claim }) =>
		[claim.value].flat().includes(value) ? claim : []
	);
}

/** Whether it may well be another number of the same value, or is one of those that are round by themselves. */
function isApart(
	number: NumberAt,
	event: PublishedEvent,
	{ durations, numbers }: Language
): boolean {
	const { isDate, isDoubtful, isShare, text, value, next } = number;
	if (isDate || isDoubtful || isShare || text.toLowerCase().includes(numbers.half)) return true;
	if (Object.values(durations).some((words) => words.includes(next[0] ?? ''))) return true;
	return (event.properties.otherNumbers ?? []).some((other) => other.number === value);
}

function says(hedges: readonly Hedge[], bound: Bound): boolean {
	if (bound === 'between') return true;
	const hedge = HEDGES[bound];
	return hedge === null ? hedges.length === 0 : hedges.includes(hedge);
}
