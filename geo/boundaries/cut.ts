import { coordEach } from '@turf/turf';
import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type {
	FeatureCollection,
	GeoJSON,
	LineString,
	MultiLineString,
	MultiPolygon,
	Polygon,
	Position
} from 'geojson';

export type Countries = FeatureCollection<Polygon | MultiPolygon, object>;
/** West, south, east, north, in degrees. */
export type Frame = [west: number, south: number, east: number, north: number];

export const WORLD: Frame = [-180, -90, 180, 90];

/**
 * The countries in a frame, their outlines closed along its sides. Never cut twice: a pole once cut
 * is an edge that encloses either half of the sphere.
 */
export function cut(countries: Countries, frame: Frame): Countries {
	const inside = project(countries, frame);
	const features = inside.features.filter(({ geometry }) => geometry as unknown);
	return { ...inside, features };
}

/** The lines in a frame: unlike the outlines of countries they end at its sides. */
export function cutLines(lines: MultiLineString, frame: Frame): MultiLineString {
	const inside = project<MultiLineString | LineString>(lines, frame);
	if (inside.type === 'MultiLineString') return inside;
	return { type: 'MultiLineString', coordinates: [inside.coordinates] };
}

/** Without the stretches along some meridians, to so many degrees: there a source has cut land, and no coast lies. */
export function offMeridians(
	{ coordinates }: MultiLineString,
	meridians: readonly number[],
	nearness: number
): MultiLineString {
	const isOn = ([longitude = 0]: Position) =>
		meridians.some((meridian) => Math.abs(longitude - meridian) <= nearness);
	const kept = coordinates.flatMap((line) => {
		const stretches: Position[][] = [line.slice(0, 1)];
		for (const [index, end] of line.slice(1).entries()) {
			if (isOn(end) && isOn(line[index] ?? end)) stretches.push([end]);
			else stretches.at(-1)?.push(end);
		}
		return stretches.filter(({ length }) => length > 1);
	});
	return { type: 'MultiLineString', coordinates: kept };
}

/**
 * Longitude and latitude to themselves, cut at 180° and at the frame on the way. South is turned up
 * only afterwards: `geoProject` tells holes by their direction on a screen, whose y grows downward,
 * and takes holes for land and land for holes under a projection with `reflectY`.
 */
function project<T extends GeoJSON>(object: T, [west, south, east, north]: Frame): T {
	const onScreen = geoEquirectangular()
		.scale(180 / Math.PI)
		.translate([0, 0])
		.precision(0)
		.clipExtent([
			[west, -north],
			[east, -south]
		]);
	const inside = geoProject(object, onScreen);
	if (!inside) throw new Error('Nothing lies within the frame');
	coordEach(inside, (position) => {
		position[1] = -(position[1] ?? 0);
	});
	return inside;
}
