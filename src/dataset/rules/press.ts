import { claimsOf, type Content } from '../content';
import { alternatives } from '../numberPattern';
import { error, type Problem } from '../problem';

/**
 * The press is the author of a number only where none of its sources is an authority. An author that bears the name of
 * a publisher of the press says whether it speaks as such.
 */
export function* press({ events, sources }: Content): Generator<Problem> {
	const names = alternatives(namesOfPress(sources));
	const publisher = new RegExp(`(?<![\\p{L}\\d])(?:${names})(?![\\p{L}\\d])`, 'u');
	for (const event of events) {
		for (const { claim, path } of claimsOf(event)) {
			const official = claim.sources.find((id) => sources[id]?.kind === 'official');
			if (claim.press && official !== undefined) {
				const message = `is true, but ${official} is an official source: name who says so`;
				yield error(event, `${path}.press`, message);
			}
			const named = publisher.exec(Object.values(claim.by).map(authorIn).join(', '))?.[0];
			if (claim.press === undefined && named !== undefined) {
				const message = `is missing: ${named} is of the press, so true, or false where it is more`;
				yield error(event, `${path}.press`, message);
			}
		}
	}
}

/** Without who stands in brackets, often the authority whose words are printed: « Southern Maryland Chronicle (FBI) ». */
function namesOfPress(sources: Content['sources']): string[] {
	const publishers = Object.values(sources).filter(({ kind }) => kind === 'press');
	const names = publishers.flatMap(({ publisher }) => publisher.replace(/\(.*/, '').split('/'));
	return [...new Set(names.map((name) => name.trim().replace(/\.\p{L}{2,3}$/u, '')))];
}

/** What stands before the first comma: « police suédoise, citée par VG » is the police's. */
function authorIn(by: string): string {
	return by.split(',')[0] ?? '';
}
