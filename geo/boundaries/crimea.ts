import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Atlas, AreaGeometry } from './source';

const SIMFEROPOL: [number, number] = [34.3, 45.2];

/**
 * Gives Ukraine the peninsula that the 10m source draws as Russian, as a second geometry of the
 * same code; where the source has it right nothing changes.
 */
export function withCrimeaInUkraine(atlas: Atlas, countries: AreaGeometry[]): AreaGeometry[] {
	return countries.flatMap((country) => {
		if (country.id !== 'RU' || country.type !== 'MultiPolygon') return [country];
		const isCrimea = (polygon: number[][]) => holds(atlas, polygon, SIMFEROPOL);
		const crimea = country.arcs.filter(isCrimea);
		if (crimea.length === 0) return [country];
		const russia = { ...country, arcs: country.arcs.filter((polygon) => !isCrimea(polygon)) };
		return [russia, { type: 'MultiPolygon', id: 'UA', arcs: crimea }];
	});
}

function holds(atlas: Atlas, polygon: number[][], point: [number, number]): boolean {
	return geoContains(feature(atlas, { type: 'Polygon', arcs: polygon }), point);
}
