/** What the map's sources hold: GeoJSON whose features name their part, by which layers choose theirs. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';

/** What every feature says of itself: scalars only. `id` repeats the feature's own for `promoteId`. */
export type Named = { readonly id: string };

/** A feature of one part of a layer kind. */
export type PartFeature<
	Part extends string,
	Shape extends Geometry,
	Own extends object = object
> = Feature<Shape, Named & { readonly part: Part } & Readonly<Own>> & { readonly id: string };

export type AnyFeature = Feature<Geometry, Named>;
export type Features = FeatureCollection<Geometry, Named>;

export function collection<Own extends AnyFeature>(features: readonly Own[]) {
	return { type: 'FeatureCollection' as const, features: [...features] };
}

export function feature<Shape extends Geometry, Own extends Named>(
	geometry: Shape,
	properties: Own
): Feature<Shape, Own> & { readonly id: string } {
	return { type: 'Feature', id: properties.id, geometry, properties };
}
