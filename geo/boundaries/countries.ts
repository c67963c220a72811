import { geoArea } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import type { Countries } from './cut';
import { LABEL_POINTS } from './label-points';
import { nameOf, type Name } from './names';

export interface Country {
	name: Name;
	/** Longitude and latitude of the country's own mark. */
	position: [number, number];
}

/** What the page says of each country and where, by code. */
export function countryTable({ features }: Countries): Record<string, Country> {
	const entries = features.map(({ id, geometry }): [string, Country] => {
		const code = String(id);
		const position = LABEL_POINTS[code] ?? labelPoint(geometry);
		return [code, { name: nameOf(code), position }];
	});
	return Object.fromEntries(entries);
}

/** The middle, as seen on the map, of the largest piece of a country; to a hundredth of a degree. */
function labelPoint(geometry: Polygon | MultiPolygon): [number, number] {
	const largest = polygonsOf(geometry).reduce((one, other) =>
		area(other) > area(one) ? other : one
	);
	const projected = largest.map((ring) => ring.map(([x = 0, y = 0]) => [x, toMercator(y)]));
	const [x, y] = polylabel(projected, precisionFor(projected));
	return [round(x), round(fromMercator(y))];
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
