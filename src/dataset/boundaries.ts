/** The base map's sources from a published topology. */
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Named = FeatureCollection<Geometry, { readonly id: string }>;

/** Every object of the topology as a collection; a feature's id is repeated in its properties. */
export function boundarySources(topology: Topology): Record<string, Named> {
	return Object.fromEntries(
		Object.entries(topology.objects).map(([name, object]) => {
			const { features } = feature(topology, asCollection(object as GeometryCollection));
			return [name, { type: 'FeatureCollection' as const, features: features.map(named) }];
		})
	);
}

function asCollection(object: GeometryCollection): GeometryCollection {
	return object.type === 'GeometryCollection'
		? object
		: { type: 'GeometryCollection', geometries: [object] };
}

function named({ id, geometry }: Feature, index: number): Feature<Geometry, { id: string }> {
	const name = String(id ?? index);
	return { type: 'Feature', id: name, geometry, properties: { id: name } };
}
