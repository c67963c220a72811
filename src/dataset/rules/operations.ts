import { type Content, isKnown, type PublishedEvent } from '../content';
import { error, type Problem, warning } from '../problem';

/** Reserved: in links and legends the first stands for events of no operation, the other for no choice at all. */
const CONTEXT = 'context';
const NONE = 'none';

/** Operations are told apart by file name, rank and initials, and events name those that exist. */
export function* operations(content: Content): Generator<Problem> {
	const ranks = new Map<number, string>();
	const initials = new Map<string, string>();
	for (const where of content.operations) {
		const { name, operation } = where;
		if (operation.id !== name) {
			const message = `is ${operation.id}, but the file is named ${name}: rename the file, or change the id`;
			yield error(where, 'operation.id', message);
		}
		if (operation.id === CONTEXT || name === CONTEXT) {
			yield error(where, 'operation.id', `${CONTEXT} is reserved for events of no operation`);
		}
		if (operation.id === NONE) {
			yield error(where, 'operation.id', `${NONE} is reserved for addresses that choose nothing`);
		}
		const rival = ranks.get(operation.rank);
		if (rival) yield error(where, 'operation.rank', `${operation.rank} is also that of ${rival}`);
		const twin = initials.get(operation.initials);
		if (twin) yield warning(where, 'operation.initials', `are also those of ${twin}`);
		ranks.set(operation.rank, name);
		initials.set(operation.initials, name);
	}
	for (const event of content.events) yield* eventOperations(event, content);
}

function* eventOperations(event: PublishedEvent, content: Content): Generator<Problem> {
	const { operations: listed, context } = event.properties;
	if (listed === undefined) return;
	const path = 'properties.operations';
	if (context) yield error(event, path, 'belongs to no operation where context is true');
	if (!listed.includes(event.operation)) {
		yield error(event, path, `lacks ${event.operation}, whose file it stands in`);
	}
	if (new Set(listed).size < listed.length) yield error(event, path, 'names an operation twice');
	for (const [i, id] of listed.entries()) {
		if (!isKnown(content.known.operations, id)) {
			yield error(event, `${path}.${i}`, `${id} is not an operation`);
		}
	}
}
