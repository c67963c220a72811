import type { MultiPolygon, Polygon, Position } from 'geojson';
import { geoArea } from 'd3-geo';
import { geoStitch } from 'd3-geo-projection';
import { feature, mergeArcs } from 'topojson-client';
import { codeOf } from './codes';
import { withCrimeaInUkraine } from './crimea';
import { cut, WORLD, type Countries } from './cut';
import { readSource, type AreaGeometry, type Atlas, type Resolution } from './source';
import { withWesternSaharaApart } from './western-sahara';

/**
 * The countries of the world as this map draws them, one geometry an ISO 3166-1 alpha-2 code (XK
 * for Kosovo), sharing arcs. Outlines cross 180°: `countriesOf` gives them cut.
 */
export function atlas(resolution: Resolution): Atlas {
	const source = readSource(resolution);
	const coded = source.objects.countries.geometries.flatMap(withCode);
	const corrected = withWesternSaharaApart(source, withCrimeaInUkraine(source, coded));
	const geometries = mergedByCode(source, corrected);
	return { ...source, objects: { countries: { type: 'GeometryCollection', geometries } } };
}

/**
 * The countries, or their parts in a frame, as GeoJSON by RFC 7946 but for the direction of rings
 * (clockwise, as d3-geo wants them): no polygon crosses 180°, all are in plain degrees.
 */
export function countriesOf(world: Atlas, frame = WORLD): Countries {
	const { features } = feature(world, world.objects.countries);
	const whole = features.map(({ id, geometry }) => ({
		type: 'Feature' as const,
		id: String(id),
		properties: {},
		geometry: withoutDegenerateRings(geometry as Polygon | MultiPolygon)
	}));
	return cut(geoStitch({ type: 'FeatureCollection', features: whole }), frame);
}

function withCode(geometry: AreaGeometry): AreaGeometry[] {
	const code = codeOf(geometry);
	if (code === null) return [];
	const { type, arcs } = geometry;
	return [{ type, arcs, id: code } as AreaGeometry];
}

/** Dissolves the borders between geometries of one code; countries are in the order of the alphabet. */
function mergedByCode(source: Atlas, geometries: AreaGeometry[]): AreaGeometry[] {
	const codes = [...new Set(geometries.map(({ id }) => String(id)))].sort();
	return codes.map((code) => {
		const parts = geometries.filter(({ id }) => id === code);
		const [first, second] = parts;
		if (first && !second) return first;
		return { ...mergeArcs(source, parts), id: code };
	});
}

/**
 * At 10m three islets of the Maldives run the wrong way round, which on a sphere means "all but this
 * islet", and the Vatican is a line, there and at 50m: these rings go.
 */
function withoutDegenerateRings(geometry: Polygon | MultiPolygon): MultiPolygon {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return {
		type: 'MultiPolygon',
		coordinates: polygons
			.map((rings) => rings.filter((ring) => !isLine(ring)))
			.filter(([outer]) => outer && areaOf(outer) < 2 * Math.PI)
	};
}

/** Whether it encloses less than 4,000 m², whichever way it runs. */
function isLine(ring: Position[]): boolean {
	const area = areaOf(ring);
	return Math.min(area, 4 * Math.PI - area) < 1e-10;
}

/** In steradians. */
function areaOf(ring: Position[]): number {
	return geoArea({ type: 'Polygon', coordinates: [ring] });
}
