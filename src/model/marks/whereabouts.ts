/** Where on the map what is opened lies, and how close the map has to come to show it. */
import type { Projection } from '../../geometry/globe';
import type { Position } from '../../geometry/position';
import type { Country, Outline } from '../types';
import type { CountryGroup, PlaceGroup } from '../visible/groups';
import type { Visible } from '../visible/select';
import { stepApart } from './apart';
import { zoomStep, type Mark } from './marks';
import type { Selection } from './selection';

export interface Whereabouts {
	/** One, unless several places are opened that the map can tell apart. */
	readonly positions: readonly Position[];
	/** The zoom step from which on the mark stands apart: on a globe, at its equator. */
	readonly step: number;
	/** A zoom at which enough is seen around it to know where it lies. */
	readonly overview: number;
	/** Places that the map cannot tell apart from it. */
	readonly inseparable: readonly PlaceGroup[];
}

/** Shows which part of its country a place lies in. */
const PLACE_OVERVIEW = 6;

/** Steps past the one at which a country's name has room, up to which a country is still seen as a whole. */
const COUNTRY_STEPS = { overview: 0.5, limit: 2 };

/** Null where nothing of the selection is on the map. `limit` is the closest zoom there is. */
export function whereaboutsOf(
	selection: Selection,
	visible: Visible,
	dataset: Outline,
	projection: Projection,
	limit: number
): Whereabouts | null {
	const places = placesOf(selection, visible);
	if (places.length > 0) return ofPlaces(places, visible, projection, limit);
	const code = countryOf(selection, visible);
	const country = code === null ? undefined : dataset.countries[code];
	return country === undefined ? null : ofCountry(country, visible, projection, limit);
}

/** Where marks lie that are to be seen together. */
export function whereaboutsOfMarks(
	marks: readonly Mark[],
	{ countries }: Pick<Outline, 'countries'>
): Pick<Whereabouts, 'positions' | 'overview'> {
	const found = marks.flatMap(({ country, places }) => {
		const own = country && countries[country.code];
		if (own) return [{ position: own.position, overview: overviewOf(own) }];
		return places.map(({ position }) => ({ position, overview: PLACE_OVERVIEW }));
	});
	return {
		positions: found.map(({ position }) => position),
		overview: Math.min(...found.map(({ overview }) => overview))
	};
}

function placesOf(selection: Selection, { places, events }: Visible): PlaceGroup[] {
	if (selection.type === 'country') return [];
	if (selection.type === 'places') {
		return places.filter(({ place }) => selection.ids.includes(place.id));
	}
	const event = events.find(({ id }) => id === selection.id);
	return event ? places.filter((group) => group.events.includes(event)) : [];
}

function countryOf(selection: Selection, { countries }: Visible): string | null {
	if (selection.type === 'country') return selection.code;
	if (selection.type === 'places') return null;
	return countries.find(({ events }) => events.some(({ id }) => id === selection.id))?.code ?? null;
}

function ofPlaces(
	opened: readonly PlaceGroup[],
	visible: Visible,
	projection: Projection,
	limit: number
): Whereabouts {
	const others = visible.places.filter((group) => isPoint(group) && !opened.includes(group));
	const apart = opened
		.filter(isPoint)
		.map(({ position }) => stepApart(position, others, projection, limit));
	return {
		positions: opened.map(({ position }) => position),
		step: Math.max(0, ...apart.map(({ step }) => step)),
		overview: PLACE_OVERVIEW,
		inseparable: [...new Set(apart.flatMap(({ inseparable }) => inseparable))]
	};
}

/** Its circles stand where they are; its chip steps aside for places by itself. */
function ofCountry(
	country: Country,
	visible: Visible,
	projection: Projection,
	limit: number
): Whereabouts {
	const { code, position, nameFrom } = country;
	const group = visible.countries.find((candidate) => candidate.code === code);
	const whole = Math.min(limit, zoomStep(nameFrom) + COUNTRY_STEPS.limit);
	const { step } = stepApart(
		position,
		group && hasCircles(group) ? visible.places : [],
		projection,
		whole
	);
	return {
		positions: [position],
		step,
		overview: overviewOf(country),
		inseparable: []
	};
}

/** The smallest countries have room for a name only where nothing around them is seen. */
function overviewOf({ nameFrom }: Country): number {
	return Math.min(PLACE_OVERVIEW, nameFrom + COUNTRY_STEPS.overview);
}

/** A region's halo holds what lies in it. */
function isPoint({ place }: PlaceGroup): boolean {
	return place.precision !== 'region';
}

function hasCircles({ values }: CountryGroup): boolean {
	return values.length > 0;
}
