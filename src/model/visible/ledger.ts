/** Where a printed number comes from: the claim that is shown, and every other that was left out, with the reason. */
import { isChosen, isInPeriod, operationsOf, type Choice } from '../choice';
import { figureReference, shownClaim, type Shown } from '../claims';
import { findFigure } from '../find';
import { countryGroups } from './groups';
import type { Claim, CountryCode, Dataset, Event, Figure } from '../types';

/**
 * Why a claim is not the number shown, in the order in which a ledger lists them: of the same figure, of others of the
 * same measure, of other measures in its family, and what the reader's own choice hides.
 */
export const REASONS = [
	'disputed',
	'superseded',
	'earlier',
	'contained',
	'part',
	'unclear',
	'older',
	'shared',
	'flow',
	'world',
	'measure',
	'later',
	'hidden'
] as const;
export type Reason = (typeof REASONS)[number];

export interface LeftOut extends Shown {
	readonly reason: Reason;
}

export interface Ledger {
	readonly shown: Shown | null;
	readonly left: readonly LeftOut[];
}

/** A country's value under one operation, or one figure as `event/figure`. */
export type LedgerSubject = string | { readonly country: CountryCode; readonly operation: string };

export function ledgerOf(dataset: Dataset, choice: Choice, subject: LedgerSubject): Ledger {
	const { shown, left } =
		typeof subject === 'string'
			? figureLedger(dataset, choice, subject)
			: countryLedger(dataset, choice, subject.country, subject.operation);
	const order = (line: LeftOut) => REASONS.indexOf(line.reason);
	return { shown, left: [...left].sort((a, b) => order(a) - order(b)) };
}

/** What stands beside the country's value. Totals of many countries are named only beside a number of its own. */
function countryLedger(
	dataset: Dataset,
	choice: Choice,
	country: CountryCode,
	operation: string
): Ledger {
	const shown = countryValue(dataset, choice, country, operation);
	const events = dataset.events.filter((event) => operationsOf(event).includes(operation));
	const own = events.filter((event) => isOf(event, country));
	const left = [
		...(shown === null ? [] : otherClaims(shown, choice)),
		...leftFigures(own, dataset, choice, shown)
	];
	const totals = events
		.filter((event) => !own.includes(event))
		.flatMap((event) => leftFigures([event], dataset, choice, shown))
		.filter(({ reason }) => reason === 'world');
	return { shown, left: shown === null && left.length === 0 ? [] : [...left, ...totals] };
}

/** The figure's other claims, and what is contained in it. */
function figureLedger(dataset: Dataset, choice: Choice, reference: string): Ledger {
	const found = findFigure(dataset, reference);
	if (found === null) return { shown: null, left: [] };
	const { event, figure } = found;
	const claim = shownClaim(figure, choice);
	const shown = claim && { event, figure, claim };
	const within = { ...choice, measure: figure.measure };
	const others = dataset.events
		.flatMap((other) => leftFigures([other], dataset, within, shown))
		.filter(({ reason }) => reason === 'contained');
	return { shown, left: [...(shown === null ? [] : otherClaims(shown, choice)), ...others] };
}

function countryValue(
	dataset: Dataset,
	choice: Choice,
	country: CountryCode,
	operation: string
): Shown | null {
	const visible = dataset.events.filter((event) => isVisible(event, choice));
	const group = countryGroups(visible, choice, dataset).find(({ code }) => code === country);
	return group?.values.find((value) => value.operation === operation) ?? null;
}

/** The claims of the shown figure that are not the one shown. */
function otherClaims({ event, figure, claim }: Shown, choice: Choice): LeftOut[] {
	return figure.claims
		.filter((other) => other !== claim)
		.map((other) => ({ event, figure, claim: other, reason: claimReason(other, claim, choice) }));
}

function claimReason(other: Claim, shown: Claim, choice: Choice): Reason {
	if (other.role !== 'series') return other.role;
	const isLater = (other.asOf ?? '') > (shown.asOf ?? '');
	return isLater && choice.to !== null ? 'later' : 'earlier';
}

/** The figures of the chosen measure's family other than the one shown, each with the claim shown for it. */
function leftFigures(
	events: readonly Event[],
	dataset: Dataset,
	choice: Choice,
	shown: Shown | null
): LeftOut[] {
	const family = familyOf(dataset, choice.measure);
	return events.flatMap((event) =>
		event.figures
			.filter((figure) => figure !== shown?.figure && familyOf(dataset, figure.measure) === family)
			.flatMap((figure) => {
				const claim = shownClaim(figure, choice) ?? figure.claims[0];
				const reason = figureReason(event, figure, choice, shown);
				return claim === undefined ? [] : [{ event, figure, claim, reason }];
			})
	);
}

function figureReason(event: Event, figure: Figure, choice: Choice, shown: Shown | null): Reason {
	if (!isVisible(event, choice)) return 'hidden';
	if (figure.measure !== choice.measure) return 'measure';
	if (shown && figure.partOf === figureReference(shown.event, shown.figure)) return 'contained';
	if (event.flow !== null) return 'flow';
	if (figure.scope !== 'national') return figure.scope;
	if (shownClaim(figure, choice) === null) return 'later';
	return shown === null ? 'shared' : 'older';
}

function isVisible(event: Event, choice: Choice): boolean {
	return isChosen(event, choice) && isInPeriod(event, choice);
}

function isOf(event: Event, country: CountryCode): boolean {
	return event.place.countries.includes(country) || event.flow?.to === country;
}

function familyOf(dataset: Dataset, measure: string): string | null {
	return dataset.measures.find(({ id }) => id === measure)?.family ?? null;
}
