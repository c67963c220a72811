/** The style with all its data from the start: what comes later costs every source a second round through the worker. */
import type { StyleSpecification } from 'maplibre-gl';
import type { BaseMap } from '../geometry/baseMap';
import type { Drawing } from '../scene/drawing';
import { countryAreas, storyFeatures } from '../scene/kinds/features';
import { amongCountries } from '../scene/kinds/countries/layers';
import { baseFeatures } from '../scene/kinds/land/base';
import { BASE_MAP, STORY } from '../scene/kinds/mapSources';
import { STYLE } from './style';

export function filledStyle(
	{ scene, theme }: Drawing,
	land: BaseMap,
	isStill: boolean
): StyleSpecification {
	const areas = new Map(countryAreas(scene).map(({ layer, codes }) => [layer, codes]));
	return {
		...STYLE,
		projection: { type: scene.projection },
		state: { language: { default: scene.words.language }, theme: { default: theme } },
		...(isStill ? { transition: { duration: 0, delay: 0 } } : {}),
		sources: {
			[BASE_MAP]: { ...STYLE.sources[BASE_MAP], data: baseFeatures(land) },
			[STORY]: { ...STYLE.sources[STORY], data: storyFeatures(scene) }
		},
		layers: STYLE.layers.map((layer) => {
			const codes = areas.get(layer.id);
			return codes ? { ...layer, filter: amongCountries(codes) } : layer;
		})
	} as StyleSpecification;
}
