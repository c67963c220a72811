import { type Content, type EventFigure, figuresOf, isKnown } from '../content';
import { INDEX } from '../files';
import { error, inFile, type Problem } from '../problem';

/** References to figures lead somewhere, key figures to one that is shown, and no figure is a part of itself. */
export function* figureReferences(content: Content): Generator<Problem> {
	const figures = figuresByReference(content);
	for (const event of content.events) {
		for (const [i, { id, partOf }] of figuresOf(event).entries()) {
			if (partOf === undefined) continue;
			const path = `properties.figures.${i}.partOf`;
			yield* unknown(content, partOf, (message) => error(event, path, message));
			if (contains(figures, `${event.feature}/${id}`, partOf)) {
				yield error(event, path, `makes ${event.feature}/${id} a part of itself`);
			}
		}
	}
	for (const where of content.operations) {
		const { flows } = where.operation;
		const path = 'operation.flows.destinations';
		if (flows)
			yield* unknown(content, flows.destinations, (message) => error(where, path, message));
	}
	for (const [i, { figure }] of (content.index?.keyFigures ?? []).entries()) {
		const report = (message: string) => error(inFile(INDEX), `keyFigures.${i}.figure`, message);
		yield* unknown(content, figure, report);
		const claims = figures.get(figure)?.claims;
		if (claims && !claims.some(({ role }) => role === 'series')) {
			yield report(`${figure} has no series claim, so it shows no number`);
		}
	}
}

/** The figures of the events whose shape is right, by `event/figure`. */
export function figuresByReference(content: Content): ReadonlyMap<string, EventFigure> {
	return new Map(
		content.events.flatMap((event) =>
			figuresOf(event).map((figure) => [`${event.feature}/${figure.id}`, figure] as const)
		)
	);
}

function* unknown(content: Content, reference: string, report: (message: string) => Problem) {
	if (!isKnown(content.known.figures, reference)) yield report(`no figure is ${reference}`);
}

/** Whether the chain of wholes that starts at a reference comes back to the part. */
function contains(figures: ReadonlyMap<string, EventFigure>, part: string, start: string): boolean {
	const seen = new Set<string>();
	let next: string | undefined = start;
	while (next !== undefined && next !== part && !seen.has(next)) {
		seen.add(next);
		next = figures.get(next)?.partOf;
	}
	return next === part;
}
