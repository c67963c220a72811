import { claimsOf, type Content } from '../content';
import { PROCEEDINGS, SOURCES } from '../files';
import { error, inFile, type Problem, warning, type Where } from '../problem';

/** One source has one id, and is named once where it is cited: two names for it would pass for two sources. */
export function* sourceTwins(content: Content): Generator<Problem> {
	const addresses = new Map<string, string>();
	const texts = new Map<string, string>();
	for (const [id, { url, publisher, title, date }] of Object.entries(content.sources)) {
		const address = url === null ? null : plain(url);
		const text = title === null ? null : JSON.stringify([publisher, title, date]).toLowerCase();
		const first = address === null ? undefined : addresses.get(address);
		const twin = text === null ? undefined : texts.get(text);
		if (first !== undefined) yield error(inFile(SOURCES), `${id}.url`, `is also that of ${first}`);
		else if (twin !== undefined) {
			yield warning(inFile(SOURCES), id, `has the publisher, title and date of ${twin}`);
		}
		if (address !== null && first === undefined) addresses.set(address, id);
		if (text !== null && twin === undefined) texts.set(text, id);
	}
	yield* namedTwice(content);
}

function* namedTwice(content: Content): Generator<Problem> {
	for (const event of content.events) {
		yield* repeated(event, 'properties.sources', event.properties.sources);
		for (const { claim, path } of claimsOf(event))
			yield* repeated(event, `${path}.sources`, claim.sources);
	}
	for (const [party, { sources, steps }] of Object.entries(content.proceedings)) {
		yield* repeated(inFile(PROCEEDINGS), `${party}.sources`, sources);
		for (const [i, step] of steps.entries()) {
			yield* repeated(inFile(PROCEEDINGS), `${party}.steps.${i}.sources`, step.sources);
		}
	}
}

function* repeated(where: Where, path: string, ids: readonly string[]): Generator<Problem> {
	for (const [i, id] of ids.entries()) {
		if (ids.indexOf(id) < i) yield error(where, `${path}.${i}`, `${id} is named twice`);
	}
}

/** What is the same for two ways to write an address. */
function plain(url: string): string {
	const { hostname, pathname, searchParams } = new URL(url);
	const parameters = [...searchParams].filter(([name]) => !/^(amp|noamp|outputType)$/i.test(name));
	const query = parameters.map((pair) => pair.join('=')).sort();
	return [hostname.replace(/^(www|m|amp)\./, ''), pathname.replace(/\/(amp\/?)?$/, ''), ...query]
		.join(' ')
		.toLowerCase();
}
