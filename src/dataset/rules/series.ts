import { type Content, type EventClaim, figuresOf } from '../content';
import { error, type Problem, quote, warning } from '../problem';

/** Claims of one thing differ less: a thousandth is a tonne typed as a kilogram. */
const THOUSANDTH = 500;

/** Of one date a figure has one value, and its values are of one order. */
export function* series(content: Content): Generator<Problem> {
	for (const event of content.events) {
		for (const [i, { claims }] of figuresOf(event).entries()) {
			for (const [j, claim] of claims.entries()) {
				const path = `properties.figures.${i}.claims.${j}`;
				const earlier = claims.slice(0, j);
				const rival = earlier.find((other) => isRival(other, claim));
				if (rival !== undefined) {
					const when = claim.asOf ?? 'without a date';
					const message = `the series already says ${quote(rival.value)} ${when}: is one disputed or superseded?`;
					yield error(event, `${path}.value`, message);
				}
				const far = earlier.find(
					(other) =>
						largest(other) >= THOUSANDTH * smallest(claim) ||
						largest(claim) >= THOUSANDTH * smallest(other)
				);
				if (far !== undefined) {
					const message = `${largest(claim)} is a thousandfold or a thousandth of ${largest(far)} beside it: is the unit the same?`;
					yield warning(event, `${path}.value`, message);
				}
			}
		}
	}
}

function isRival(a: EventClaim, b: EventClaim): boolean {
	const areSeries = a.role === 'series' && b.role === 'series';
	return areSeries && a.asOf === b.asOf && JSON.stringify(a.value) !== JSON.stringify(b.value);
}

function largest({ value }: EventClaim): number {
	return Math.max(...[value].flat());
}

function smallest({ value }: EventClaim): number {
	return Math.min(...[value].flat());
}
