import { claimsOf, type Content } from '../content';
import { error, type Problem } from '../problem';

/** A range is given exactly where the bound is `between`, its lower end first. */
export function* amounts(content: Content): Generator<Problem> {
	for (const event of content.events) {
		for (const { claim, path } of claimsOf(event)) {
			const { value, bound } = claim;
			if (typeof value === 'number') {
				if (bound !== 'between') continue;
				yield error(event, `${path}.value`, `expected a range for bound between, found ${value}`);
			} else if (bound !== 'between') {
				yield error(event, `${path}.bound`, `expected between for a range, found ${bound}`);
			} else if (value[0] >= value[1]) {
				yield error(event, `${path}.value`, `starts at ${value[0]}, not below its end ${value[1]}`);
			}
		}
	}
}
