/** Where a printed number comes from: the claim that is shown, and every other that was left out, with the reason. */
import { operationsOf } from '../choice';
import { figureReference, type Shown } from '../claims';
import { findFigure } from '../find';
import type { Claim, CountryCode, Event, Figure, Outline } from '../types';
import type { Visible } from './select';
import { shownOf } from './selected';

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

/** What is seen of a story, as the functions below read it. */
interface Seen {
	readonly outline: Outline;
	readonly visible: Visible;
	/** Ids of the visible events. */
	readonly events: ReadonlySet<string>;
	/** The measure whose family is listed. */
	readonly measure: string;
}

export function ledgerOf(outline: Outline, visible: Visible, subject: LedgerSubject): Ledger {
	const events = new Set(visible.events.map(({ id }) => id));
	const seen = { outline, visible, events, measure: visible.choice.measure };
	const { shown, left } =
		typeof subject === 'string'
			? figureLedger(seen, subject)
			: countryLedger(seen, subject.country, subject.operation);
	const order = (line: LeftOut) => REASONS.indexOf(line.reason);
	return { shown, left: [...left].sort((a, b) => order(a) - order(b)) };
}

/** What stands beside the country's value. Totals of many countries are named only beside a number of its own. */
function countryLedger(seen: Seen, country: CountryCode, operation: string): Ledger {
	const shown = countryValue(seen, country, operation);
	const events = seen.outline.events.filter((event) => operationsOf(event).includes(operation));
	const own = events.filter((event) => isOf(event, country));
	const left = [...otherClaims(seen, shown), ...leftFigures(seen, own, shown)];
	const others = events.filter((event) => !isOf(event, country));
	const totals = leftFigures(seen, others, shown).filter(({ reason }) => reason === 'world');
	return { shown, left: shown === null && left.length === 0 ? [] : [...left, ...totals] };
}

/** The figure's other claims, and what is contained in it. */
function figureLedger(seen: Seen, reference: string): Ledger {
	const { outline, visible } = seen;
	const found = findFigure(outline, reference);
	if (found === null) return { shown: null, left: [] };
	const { event, figure } = found;
	const shown = shownOf(visible.shown, event, figure);
	const others = leftFigures({ ...seen, measure: figure.measure }, outline.events, shown);
	const contained = others.filter(({ reason }) => reason === 'contained');
	return { shown, left: [...otherClaims(seen, shown), ...contained] };
}

function countryValue({ visible }: Seen, country: CountryCode, operation: string): Shown | null {
	const group = visible.countries.find(({ code }) => code === country);
	return group?.values.find((value) => value.operation === operation) ?? null;
}

/** The claims of the shown figure that are not the one shown. */
function otherClaims({ visible }: Seen, shown: Shown | null): LeftOut[] {
	if (shown === null) return [];
	const { event, figure, claim } = shown;
	return figure.claims
		.filter((other) => other !== claim)
		.map((other) => {
			const reason = claimReason(other, claim, visible.choice.to !== null);
			return { event, figure, claim: other, reason };
		});
}

function claimReason(other: Claim, shown: Claim, isDated: boolean): Reason {
	if (other.role !== 'series') return other.role;
	const isLater = (other.asOf ?? '') > (shown.asOf ?? '');
	return isLater && isDated ? 'later' : 'earlier';
}

/** The figures of the measure's family other than the one shown, each with the claim shown for it. */
function leftFigures(seen: Seen, events: readonly Event[], shown: Shown | null): LeftOut[] {
	const { outline, visible, measure } = seen;
	const family = familyOf(outline, measure);
	const reference = shown && figureReference(shown.event, shown.figure);
	return events.flatMap((event) =>
		event.figures
			.filter((figure) => familyOf(outline, figure.measure) === family)
			.filter((figure) => figureReference(event, figure) !== reference)
			.flatMap((figure) => {
				const claim = shownOf(visible.shown, event, figure)?.claim ?? figure.claims[0];
				const reason = figureReason(seen, event, figure, shown);
				return claim === undefined ? [] : [{ event, figure, claim, reason }];
			})
	);
}

function figureReason(seen: Seen, event: Event, figure: Figure, shown: Shown | null): Reason {
	if (!seen.events.has(event.id)) return 'hidden';
	if (figure.measure !== seen.measure) return 'measure';
	if (shown && figure.partOf === figureReference(shown.event, shown.figure)) return 'contained';
	if (event.flow !== null) return 'flow';
	if (figure.scope !== 'national') return figure.scope;
	if (shownOf(seen.visible.shown, event, figure) === null) return 'later';
	return shown === null ? 'shared' : 'older';
}

function isOf(event: Event, country: CountryCode): boolean {
	return event.place.countries.includes(country) || event.flow?.to === country;
}

function familyOf({ measures }: Outline, measure: string): string | null {
	return measures.find(({ id }) => id === measure)?.family ?? null;
}
