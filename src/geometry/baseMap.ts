/** The base map: land, coast and borders, of our own making. */
import type { FeatureCollection, Geometry } from 'geojson';

/** What it consists of, each a collection cut from the same topology. */
export const BASE_PARTS = ['countries', 'coast', 'borders', 'disputed'] as const;
export type BasePart = (typeof BASE_PARTS)[number];

export type BaseMap = Readonly<
	Record<BasePart, FeatureCollection<Geometry, { readonly id: string }>>
>;
