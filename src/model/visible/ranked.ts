/** The numbers of the chosen measure as a table: what no country shares, then where a number is known, the largest first. */
import { largerFirst, magnitude, newer, type Shown } from '../claims';
import type { CountryCode, Place } from '../types';
import { lacksNumber } from './groups';
import type { Visible } from './select';
import type { Value } from './values';

/** Where numbers are known: a whole country, or a place. */
export interface RankedRow {
	/** From 1; rows that are as large share it. */
	readonly rank: number;
	readonly at: CountryCode | Place;
	/** One an operation, never added, the largest first; never empty. */
	readonly values: readonly Value[];
}

export interface FigureTable {
	/** Totals of several countries, the latest of each operation, the largest first. */
	readonly totals: readonly Shown[];
	/** Those that a later one has replaced or continued. */
	readonly olderTotals: readonly Shown[];
	readonly countries: readonly RankedRow[];
	/** What belongs to a place, and to no whole country. */
	readonly places: readonly RankedRow[];
	/** Countries that are concerned, and have no number. */
	readonly unnumbered: readonly CountryCode[];
	/** The largest number of a row; 0 for none. */
	readonly largest: number;
}

export function figureTable({ world, countries, places }: Visible): FigureTable {
	const totals = latestTotals(world);
	const byCountry = ranked(
		countries.map(({ code, values, received }) => ({
			at: code,
			values: values.length > 0 ? values : received
		}))
	);
	const byPlace = ranked(places.map(({ place, values }) => ({ at: place, values })));
	return {
		totals,
		olderTotals: world.filter((total) => !totals.includes(total)).sort(byClaim),
		countries: byCountry,
		places: byPlace,
		unnumbered: countries.filter(lacksNumber).map(({ code }) => code),
		largest: Math.max(0, ...[...byCountry, ...byPlace].map(sizeOf))
	};
}

function latestTotals(world: readonly Shown[]): Shown[] {
	const latest = new Map<string, Shown>();
	for (const total of world) {
		const key = total.event.operations.join();
		const known = latest.get(key);
		latest.set(key, known === undefined ? total : newer(known, total));
	}
	return [...latest.values()].sort(byClaim);
}

/** The order of equals is that of the groups, which is fixed. */
function ranked(groups: readonly Omit<RankedRow, 'rank'>[]): RankedRow[] {
	const rows = groups.filter(({ values }) => values.length > 0).sort(byLargest);
	return rows.map((row) => ({
		...row,
		rank: rows.findIndex((other) => byLargest(other, row) === 0) + 1
	}));
}

/** By what stands first in each, as its largest. */
function byLargest({ values: [a] }: Valued, { values: [b] }: Valued): number {
	return a === undefined || b === undefined ? 0 : byClaim(a, b);
}

interface Valued {
	readonly values: readonly Value[];
}

function sizeOf({ values: [first] }: Valued): number {
	return first === undefined ? 0 : magnitude(first.claim);
}

function byClaim(a: Shown, b: Shown): number {
	return largerFirst(a.claim, b.claim);
}
