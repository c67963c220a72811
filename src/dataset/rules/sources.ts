import { claimsOf, type Content, isKnown } from '../content';
import { PROCEEDINGS, SOURCES } from '../files';
import { error, inFile, type Problem, warning, type Where } from '../problem';

/** Every source that is cited is in the bibliography, and the bibliography lists no other. */
export function* sources(content: Content): Generator<Problem> {
	for (const { where, path, ids } of citations(content)) {
		for (const [i, id] of ids.entries()) {
			if (!isKnown(content.known.sources, id)) {
				yield error(where, `${path}.${i}`, `${id} is not in ${SOURCES}`);
			}
		}
	}
	if (content.complete) yield* unused(content);
}

interface Citation {
	readonly where: Where;
	readonly path: string;
	readonly ids: readonly string[];
}

function* citations(content: Content): Generator<Citation> {
	for (const event of content.events) {
		yield { where: event, path: 'properties.sources', ids: event.properties.sources };
		for (const { claim, path } of claimsOf(event)) {
			yield { where: event, path: `${path}.sources`, ids: claim.sources };
		}
	}
	const where = inFile(PROCEEDINGS);
	for (const [party, proceeding] of Object.entries(content.proceedings)) {
		yield { where, path: `${party}.sources`, ids: proceeding.sources };
		for (const [i, step] of proceeding.steps.entries()) {
			yield { where, path: `${party}.steps.${i}.sources`, ids: step.sources };
		}
	}
}

/** A citation counts wherever it stands: the list of corrections and the guided tour cite sources too. */
function* unused(content: Content): Generator<Problem> {
	const cited = new Set(content.strings.map(({ value }) => value));
	for (const id of Object.keys(content.sources)) {
		if (!cited.has(id)) yield warning(inFile(SOURCES), id, 'is cited nowhere');
	}
}
