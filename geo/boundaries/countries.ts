import { geoArea } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import type { Countries } from './cut';
import { LABEL_POINTS } from './label-points';
import { nameOf, shortNameOf, type Name } from './names';

export interface Country {
	name: Name;
	/** For where the name has no room. */
	short?: Name;
	/** Longitude and latitude of the country's own mark. */
	position: [number, number];
	/** The zoom from which its land has room for its name. */
	nameFrom: number;
}

/** No name of a country that the story does not touch helps further out: the world would be full of them. */
const FIRST_ZOOM = 2.5;

/** CSS pixels of the world at zoom 0, and of a letter of a quiet name. */
const WORLD_SIZE = 512;
const LETTER = 6.2;

/** How wide a country must be, as a share of its name. */
const ROOM = 0.6;

/** What the page says of each country and where, by code. */
export function countryTable({ features }: Countries): Record<string, Country> {
	const entries = features.map(({ id, geometry }): [string, Country] => {
		const code = String(id);
		const position = LABEL_POINTS[code] ?? labelPoint(geometry);
		const name = nameOf(code);
		const short = shortNameOf(code);
		return [
			code,
			{ name, ...(short ? { short } : {}), position, nameFrom: nameFrom(name, geometry) }
		];
	});
	return Object.fromEntries(entries);
}

/** In the half zooms by which labels come and go. */
function nameFrom(name: Name, geometry: Polygon | MultiPolygon): number {
	const width = Math.sqrt(mercatorArea(largestOf(geometry)));
	const letters = Math.max(...Object.values(name).map(({ length }) => length));
	const zoom = Math.log2((ROOM * letters * LETTER) / ((width / 360) * WORLD_SIZE));
	return Math.max(FIRST_ZOOM, Math.ceil(2 * zoom) / 2);
}

/** The middle, as seen on the map, of the largest piece of a country; to a hundredth of a degree. */
function labelPoint(geometry: Polygon | MultiPolygon): [number, number] {
	const projected = projectedRings(largestOf(geometry));
	const [x, y] = polylabel(projected, precisionFor(projected));
	return [round(x), round(fromMercator(y))];
}

function largestOf(geometry: Polygon | MultiPolygon): Position[][] {
	return polygonsOf(geometry).reduce((one, other) => (area(other) > area(one) ? other : one));
}

function projectedRings(rings: Position[][]): number[][][] {
	return rings.map((ring) => ring.map(([x = 0, y = 0]) => [x, toMercator(y)]));
}

/** Of the outer ring, in square degrees of longitude. */
function mercatorArea(rings: Position[][]): number {
	const [outer = []] = projectedRings(rings);
	let twice = 0;
	for (const [index, [x = 0, y = 0]] of outer.entries()) {
		const [nextX = x, nextY = y] = outer[index + 1] ?? [];
		twice += x * nextY - nextX * y;
	}
	return Math.abs(twice) / 2;
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function area(coordinates: Position[][]): number {
	return geoArea({ type: 'Polygon', coordinates });
}

/** In degrees; finer where the country itself is a few hundredths of a degree wide. */
function precisionFor(rings: number[][][]): number {
	const longitudes = (rings[0] ?? []).map(([x = 0]) => x);
	return Math.min(0.05, (Math.max(...longitudes) - Math.min(...longitudes)) / 50);
}

function toMercator(latitude: number): number {
	const clamped = Math.max(-85, latitude);
	return degrees(Math.log(Math.tan(Math.PI / 4 + radians(clamped) / 2)));
}

function fromMercator(y: number): number {
	return degrees(2 * Math.atan(Math.exp(radians(y))) - Math.PI / 2);
}

function degrees(angle: number): number {
	return (angle * 180) / Math.PI;
}

function radians(angle: number): number {
	return (angle * Math.PI) / 180;
}

function round(angle: number): number {
	return Math.round(angle * 100) / 100;
}
