import type { Content } from '../content';
import { error, type Problem, warning } from '../problem';

/** What fits beside a mark, in a row and in a search result. */
const LONGEST = 70;

/** Titles are short, and no two events are called the same. */
export function* titles({ events }: Content): Generator<Problem> {
	const firsts = new Map<string, string>();
	for (const event of events) {
		for (const [language, title] of Object.entries(event.properties.title)) {
			const path = `properties.title.${language}`;
			if (title.length > LONGEST) {
				yield error(event, path, `has ${title.length} characters: at most ${LONGEST}`);
			}
			const key = `${language} ${title.toLowerCase()}`;
			const first = firsts.get(key);
			if (first !== undefined) yield warning(event, path, `is also the title of ${first}`);
			else firsts.set(key, event.feature);
		}
	}
}
