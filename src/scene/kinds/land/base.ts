/** The base map's own features: land, coast and borders, of our own making. */
import { collection, type Features } from '../../feature';

/** What the base map consists of, each a collection cut from the same topology. */
export const BASE_PARTS = ['countries', 'coast', 'borders', 'disputed'] as const;

/** Collections of the base map, by part. */
export type BaseMap = Readonly<Record<string, Features>>;

/** The collections as one, each feature with the name of its own. */
export function baseFeatures(base: BaseMap) {
	return collection(
		BASE_PARTS.flatMap((part) =>
			(base[part]?.features ?? []).map((feature) => ({
				...feature,
				properties: { ...feature.properties, part }
			}))
		)
	);
}
