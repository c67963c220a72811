import { type Content, isKnown, type EventFigure, type PublishedEvent } from '../content';
import { error, type Problem } from '../problem';
import { figuresByReference } from './figureReferences';

type OtherNumber = NonNullable<PublishedEvent['properties']['otherNumbers']>[number];
type Figures = ReadonlyMap<string, EventFigure>;

/** What an event says besides its claims can be read where it says so: in its sources, or in figures. */
export function* otherNumbers(content: Content): Generator<Problem> {
	const figures = figuresByReference(content);
	for (const event of content.events) {
		for (const [i, other] of (event.properties.otherNumbers ?? []).entries()) {
			const path = `properties.otherNumbers.${i}`;
			for (const message of faults(other, event, figures, content))
				yield error(event, path, message);
		}
	}
}

function* faults(
	{ number, sources, figure, from }: OtherNumber,
	event: PublishedEvent,
	figures: Figures,
	{ known }: Content
): Generator<string> {
	const given = [sources, figure, from].filter((way) => way !== undefined);
	if (given.length !== 1) yield `expected one of sources, figure and from, found ${given.length}`;
	for (const id of sources ?? []) {
		if (!event.properties.sources.includes(id)) yield `${id} is not among the event’s sources`;
	}
	const named = from ?? (figure === undefined ? [] : [figure]);
	const unknown = named.filter((reference) => !isKnown(known.figures, reference));
	for (const reference of unknown) yield `no figure is ${reference}`;
	if (named.some((reference) => !figures.has(reference))) return;
	const values = named.map((reference) => valuesOf(figures.get(reference)));
	if (figure !== undefined && !values[0]?.includes(number)) {
		yield `${number} is no value of ${figure}`;
	} else if (from !== undefined && !isWorkedOut(number, values)) {
		yield `${number} is neither the sum of one value of each figure nor a percentage`;
	}
}

function valuesOf(figure: EventFigure | undefined): number[] {
	return (figure?.claims ?? []).flatMap(({ value }) => value);
}

/**
 * Whether it is the sum of one value of each, the percentage of the first in the second, or what the others leave of the
 * first in percent; as far as it is written.
 */
function isWorkedOut(number: number, values: readonly (readonly number[])[]): boolean {
	if (sumsOf(values).includes(number)) return true;
	const [firsts = [], ...others] = values;
	const rests = sumsOf(others);
	const decimals = String(number).split('.')[1]?.length ?? 0;
	const isPercentage = (part: number, whole: number) =>
		Number(((100 * part) / whole).toFixed(decimals)) === number;
	return firsts.some((first) =>
		rests.some(
			(rest) =>
				(others.length === 1 && isPercentage(first, rest)) || isPercentage(first - rest, first)
		)
	);
}

/** Of one value of each. */
function sumsOf(values: readonly (readonly number[])[]): readonly number[] {
	return values.reduce<readonly number[]>(
		(some, each) => [...new Set(some.flatMap((sum) => each.map((value) => sum + value)))],
		[0]
	);
}
