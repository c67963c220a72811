/** The layer kinds in drawing order, bottom to top. */
import { collection, type Features } from '../feature';
import type { Scene } from '../scene';
import { circles } from './circles';
import { countries } from './countries';
import { flows } from './flows';
import { halos } from './halos';
import type { Areas, LayerKind, LegendEntry } from './kind';
import { labels } from './labels';
import { land } from './land';
import { leaders } from './leaders';
import { numbers } from './numbers';
import { outlines } from './outlines';
import { places } from './places';

export const LAYER_KINDS: readonly LayerKind[] = [
	land,
	countries,
	outlines,
	halos,
	flows,
	circles,
	leaders,
	labels,
	numbers,
	places
];

/** Everything that is drawn of the reader's choice, as the map's source of the story holds it. */
export function storyFeatures(scene: Scene): Features {
	return collection(LAYER_KINDS.flatMap(({ features }) => features?.(scene) ?? []));
}

/** The base map's countries that some layers draw, by the layer's id. */
export function countryAreas(scene: Scene): Areas {
	return Object.assign({}, ...LAYER_KINDS.map(({ areas }) => areas?.(scene) ?? {}));
}

/** What the map shows that needs explaining, top layer last. */
export function legendOf(scene: Scene): LegendEntry[] {
	return LAYER_KINDS.flatMap(({ legend }) => legend?.(scene) ?? []);
}
