/** The layer kinds in drawing order, bottom to top. */
import { circles } from './circles';
import { countries } from './countries';
import { flows } from './flows';
import { halos } from './halos';
import { labels } from './labels';
import { land, outlines } from './land';
import { numbers } from './numbers';
import { places } from './places';
import type { FeatureState, Features, LayerKind, LegendEntry, Scene } from './kind';

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

/** The features of every source that follows the reader's choice, by source. */
export function sourceData(scene: Scene): Record<string, Features> {
	return Object.fromEntries(
		LAYER_KINDS.flatMap(({ id, features }) => (features ? [[id, features(scene)]] : []))
	);
}

/** The state of the base map's countries, by country code. */
export function countryStates(scene: Scene): Readonly<Record<string, FeatureState>> {
	return Object.assign({}, ...LAYER_KINDS.map(({ states }) => states?.(scene) ?? {}));
}

/** What the map shows that needs explaining, top layer last. */
export function legendOf(scene: Scene): LegendEntry[] {
	return LAYER_KINDS.flatMap((kind) => kind.legend(scene));
}
