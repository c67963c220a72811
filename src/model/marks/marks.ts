/** The marks of the map: one a place, one a country, and one for places too close to tell apart. */
import type { Projection } from '../../geometry/globe';
import { byDate } from '../choice';
import type { CountryGroup, PlaceGroup } from '../visible/groups';
import { MERGE_DISTANCE, mergeClose } from './merge';
import type { Visible } from '../visible/select';
import { addSlices, type Slice } from '../visible/slices';
import { Spread } from './spread';
import type { Position } from '../../geometry/position';
import type { Event, Outline } from '../types';

export type MarkShape = 'place' | 'merged' | 'region' | 'country';

export interface Mark {
	/** Place ids joined by a comma, or the country's code. */
	readonly id: string;
	readonly shape: MarkShape;
	/** Where it is drawn. */
	readonly position: Position;
	/** The true place of a mark that has stepped aside, to be joined to it by a line; null for one that stands there. */
	readonly origin: Position | null;
	/** One for a place, several for a merged mark, none for a country. */
	readonly places: readonly PlaceGroup[];
	readonly country: CountryGroup | null;
	/** By date. */
	readonly events: readonly Event[];
	readonly slices: readonly Slice[];
	/** The kind whose icon it bears; null where it bears a count. */
	readonly kind: string | null;
}

/** Merging follows the zoom in steps this large, so that a small movement changes no mark. */
const STEP = 0.5;

/** What turning a globe loses of its zoom must not cross a step. */
const ROUNDING = 1e-6;

/** The step of a zoom; marks that stand apart at the step stand apart at the zoom. */
export function zoomStep(zoom: number): number {
	return Math.floor(zoom / STEP + ROUNDING) * STEP;
}

/** The first step that does not begin before a zoom. */
export function zoomStepFrom(zoom: number): number {
	return Math.ceil(zoom / STEP) * STEP;
}

/** The zoom at which the next step begins. */
export function zoomStepEnd(step: number): number {
	return step + STEP;
}

/** The zoom half-way from a step to the next. */
export function deferredZoom(step: number): number {
	return step + STEP / 2;
}

/** CSS pixels: how far a place's mark steps aside at most; and a country's, which as its land goes far. */
const FURTHEST = { place: 96, country: 48 } as const;

/**
 * The marks at a zoom, a globe's at its equator: countries first, then places, each in a fixed order. The places that
 * are `kept`, by id, merge into no other.
 */
export function marksOf(
	visible: Visible,
	dataset: Outline,
	zoom: number,
	projection: Projection = 'mercator',
	kept: ReadonlySet<string> = new Set()
): Mark[] {
	const regions = visible.places.filter(isRegion);
	const items = visible.places
		.filter((group) => !isRegion(group))
		.map((group) => mergeable(group, kept));
	const spread = new Spread(zoom, projection);
	const places = mergeClose(items, zoom, projection).map((merged) => {
		const position = spread.place(merged.position, FURTHEST.place);
		const groups = merged.items.map(({ own }) => own);
		return placeMark(groups, position, merged.position, visible);
	});
	const countries = visible.countries
		.filter((country) => country.events.length > 0)
		.map((country) => countryMark(country, dataset));
	return [
		...aside(countries, spread),
		...regions.map((group) => placeMark([group], group.position, group.position, visible)),
		...places
	];
}

/** A place may merge with others of its country. */
function mergeable(own: PlaceGroup, kept: ReadonlySet<string>) {
	return {
		own,
		position: own.position,
		weight: own.events.length,
		group: own.place.countries.join(),
		isKept: kept.has(own.place.id)
	};
}

/**
 * A country's mark speaks of all of it, so one that a place or a number would cover steps aside. Circles stay, with
 * their numbers: they are read by their size, and drawn so that what lies below shows.
 */
function aside(countries: readonly Mark[], spread: Spread): Mark[] {
	const isChip = ({ country }: Mark) => country?.values.length === 0;
	for (const mark of countries) if (!isChip(mark)) spread.take(mark.position);
	const chips = countries.filter(isChip).sort((a, b) => b.events.length - a.events.length);
	const moved = new Map(
		chips.map(({ id, position }) => [id, spread.place(position, FURTHEST.country)])
	);
	return countries.map((mark) => {
		const position = moved.get(mark.id) ?? mark.position;
		const isFar = spread.distance(position, mark.position) > MERGE_DISTANCE;
		return { ...mark, position, origin: isFar ? mark.position : null };
	});
}

function isRegion(group: PlaceGroup): boolean {
	return group.place.precision === 'region';
}

function countryMark(country: CountryGroup, dataset: Outline): Mark {
	return {
		id: country.code,
		shape: 'country',
		position: dataset.countries[country.code]?.position as Position,
		origin: null,
		places: [],
		country,
		events: country.events,
		slices: country.slices,
		kind: soleKind(country.events)
	};
}

function placeMark(
	groups: readonly PlaceGroup[],
	position: Position,
	truly: Position,
	{ choice }: Visible
): Mark {
	const first = groups[0] as PlaceGroup;
	const events = groups.flatMap((group) => group.events).sort(byDate);
	const slices = groups.flatMap((group) => group.slices);
	return {
		id: groups.map((group) => group.place.id).join(','),
		shape: groups.length > 1 ? 'merged' : isRegion(first) ? 'region' : 'place',
		position,
		origin: position === truly ? null : truly,
		places: groups,
		country: null,
		events,
		slices: addSlices(slices, choice),
		kind: soleKind(events)
	};
}

function soleKind(events: readonly Event[]): string | null {
	return events.length === 1 ? (events[0]?.kind ?? null) : null;
}
