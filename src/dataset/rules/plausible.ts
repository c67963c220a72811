import { claimsOf, type Content, figuresOf, type VocabularyFile } from '../content';
import { error, type Problem, warning, type Where } from '../problem';

type Measure = VocabularyFile['measures'][string];

/** How many times beyond what is plausible nothing can be right any more. */
const HOPELESS = 100;

/** How some write 1,234 or 27,640. */
const THOUSANDS_POINT = /^\d{1,3}\.\d{2,3}$/;

/** What is counted comes in whole numbers, and every value lies within what its measure calls plausible. */
export function* plausible(content: Content): Generator<Problem> {
	for (const event of content.events) {
		const measures = figuresOf(event).map(({ measure }) => content.vocabulary?.measures[measure]);
		for (const { claim, path } of claimsOf(event)) {
			const measure = measures[Number(path.split('.')[2])];
			if (measure === undefined) continue;
			for (const value of [claim.value].flat()) {
				yield* doubts(event, `${path}.value`, value, measure);
			}
		}
	}
}

function* doubts(where: Where, path: string, value: number, measure: Measure): Generator<Problem> {
	const [least, most] = measure.plausible;
	if (!measure.fractions && !Number.isInteger(value)) {
		const meant = THOUSANDS_POINT.test(String(value)) ? `: is it ${Math.round(value * 1000)}?` : '';
		yield error(where, path, `${value} is no whole number${meant}`);
	} else if (value < least || value > most) {
		const beyond = value > most ? value / most : least / value;
		const report = beyond >= HOPELESS ? error : warning;
		yield report(where, path, `${value} is not plausible: expected ${least} to ${most}`);
	}
}
