/** The layer kinds in drawing order, bottom to top. */
import { circles } from './circles/circles';
import { countries } from './countries/countries';
import { flows } from './flows/flows';
import { halos } from './halos/halos';
import { labels } from './labels/labels';
import { land, outlines } from './land/land';
import { numbers } from './flows/numbers';
import { places } from './places/places';
import {
	collection,
	type Areas,
	type Features,
	type LayerKind,
	type LegendEntry,
	type Scene
} from './kind';

export const LAYER_KINDS: readonly LayerKind[] = [
	land,
	countries,
	outlines,
	halos,
	flows,
	circles,
	labels,
	numbers,
	places
];

/** Everything that is drawn of the reader's choice, by kind. */
export function featuresByKind(scene: Scene): Record<string, Features> {
	return Object.fromEntries(
		LAYER_KINDS.flatMap(({ id, features }) => (features ? [[id, features(scene)]] : []))
	);
}

/** The same as the map's one source of the story holds it. */
export function sourceData(scene: Scene): Features {
	return collection(Object.values(featuresByKind(scene)).flatMap(({ features }) => features));
}

/** The base map's countries that some layers draw, by the layer's id. */
export function countryAreas(scene: Scene): Areas {
	return Object.assign({}, ...LAYER_KINDS.map(({ areas }) => areas?.(scene) ?? {}));
}

/** What the map shows that needs explaining, top layer last. */
export function legendOf(scene: Scene): LegendEntry[] {
	return LAYER_KINDS.flatMap((kind) => kind.legend(scene));
}
