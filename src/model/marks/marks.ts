/** The marks of the map: one a place, one a country, and one for places too close to tell apart. */
import type { Projection } from '../../geometry/globe';
import { byDate } from '../choice';
import type { CountryGroup, PlaceGroup } from '../visible/groups';
import { mergeClose } from './merge';
import type { Visible } from '../visible/select';
import { addSlices, type Slice } from '../visible/slices';
import { spread } from './spread';
import type { Position } from '../../geometry/position';
import type { Event, Outline } from '../types';

export type MarkShape = 'place' | 'merged' | 'region' | 'country';

export interface Mark {
	/** Place ids joined by a comma, or the country's code. */
	readonly id: string;
	readonly shape: MarkShape;
	readonly position: Position;
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

/** The zoom at which the next step begins. */
export function zoomStepEnd(step: number): number {
	return step + STEP;
}

/** The zoom half-way from a step to the next. */
export function lateZoom(step: number): number {
	return step + STEP / 2;
}

/** The marks at a zoom, a globe's at its equator: countries first, then places, each in a fixed order. */
export function marksOf(
	visible: Visible,
	dataset: Outline,
	zoom: number,
	projection: Projection = 'mercator'
): Mark[] {
	const regions = visible.places.filter(isRegion);
	const points = visible.places.filter((group) => !isRegion(group));
	const merged = mergeClose(
		points,
		(group) => group.position,
		(group) => group.events.length,
		zoom,
		projection
	);
	const places = merged.map(({ items, position }) => placeMark(items, position, visible));
	const countries = visible.countries
		.filter((country) => country.events.length > 0)
		.map((country) => countryMark(country, dataset));
	return [
		...aside(countries, places, zoom, projection),
		...regions.map((group) => placeMark([group], group.position, visible)),
		...places
	];
}

/**
 * A country's mark speaks of all of it, so one that a place or a number would cover steps aside. Circles stay, with
 * their numbers: they are read by their size, and drawn so that what lies below shows.
 */
function aside(
	countries: readonly Mark[],
	places: readonly Mark[],
	zoom: number,
	projection: Projection
): Mark[] {
	const isChip = ({ country }: Mark) => country?.values.length === 0;
	const chips = countries.filter(isChip).sort((a, b) => b.events.length - a.events.length);
	const others = [...places, ...countries.filter((mark) => !isChip(mark))];
	const positions = spread(chips.map(positionOf), others.map(positionOf), zoom, projection);
	const moved = new Map(chips.map(({ id }, index) => [id, positions[index]]));
	return countries.map((mark) => ({ ...mark, position: moved.get(mark.id) ?? mark.position }));
}

function positionOf({ position }: Mark): Position {
	return position;
}

function isRegion(group: PlaceGroup): boolean {
	return group.place.precision === 'region';
}

function countryMark(country: CountryGroup, dataset: Outline): Mark {
	return {
		id: country.code,
		shape: 'country',
		position: dataset.countries[country.code]?.position as Position,
		places: [],
		country,
		events: country.events,
		slices: country.slices,
		kind: soleKind(country.events)
	};
}

function placeMark(groups: readonly PlaceGroup[], position: Position, { choice }: Visible): Mark {
	const first = groups[0] as PlaceGroup;
	const events = groups.flatMap((group) => group.events).sort(byDate);
	const slices = groups.flatMap((group) => group.slices);
	return {
		id: groups.map((group) => group.place.id).join(','),
		shape: groups.length > 1 ? 'merged' : isRegion(first) ? 'region' : 'place',
		position,
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
