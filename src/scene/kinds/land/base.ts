/** The base map as the live map's source holds it. */
import { BASE_PARTS, type BaseMap } from '../../../geometry/baseMap';
import { collection } from '../../feature';

/** Its parts as one collection, each feature with the name of its own. */
export function baseFeatures(base: BaseMap) {
	return collection(
		BASE_PARTS.flatMap((part) =>
			base[part].features.map((feature) => ({
				...feature,
				properties: { ...feature.properties, part }
			}))
		)
	);
}
