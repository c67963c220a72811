/** The base map from a published topology. */
import { feature } from 'topojson-client';
import type { Feature, Geometry } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { BASE_PARTS, type BaseMap } from '../geometry/baseMap';

/** Every part of the base map as a collection; a feature's id is repeated in its properties. */
export function boundarySources(topology: Topology): BaseMap {
	return Object.fromEntries(
		BASE_PARTS.map((part) => {
			const object = topology.objects[part];
			if (object === undefined) throw new Error(`The borders have no ${part}.`);
			const { features } = feature(topology, asCollection(object as GeometryCollection));
			return [part, { type: 'FeatureCollection' as const, features: features.map(named) }];
		})
	) as unknown as BaseMap;
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
