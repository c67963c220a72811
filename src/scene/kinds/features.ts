/** What the map's sources hold of a scene, whichever kind draws it. */
import { inOrder } from '.';
import { collection, type Features } from '../feature';
import type { Scene } from '../scene';
import type { Area, AreasOf, FeaturesOf } from './kind';

const FEATURES = inOrder(
	import.meta.glob<FeaturesOf>('./*/features.ts', { eager: true, import: 'features' })
);
const AREAS = inOrder(import.meta.glob<AreasOf>('./*/areas.ts', { eager: true, import: 'areas' }));

/** Everything that is drawn of the reader's choice, as the map's source of the story holds it. */
export function storyFeatures(scene: Scene): Features {
	return collection(FEATURES.flatMap((features) => features(scene)));
}

/** The base map's countries that some layers draw. */
export function countryAreas(scene: Scene): Area[] {
	return AREAS.flatMap((areas) => areas(scene));
}
