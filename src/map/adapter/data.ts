/** What the live map is filled with: the features of a scene, and the countries that some layers draw. */
import type { GeoJSONSource } from 'maplibre-gl';
import { countryAreas, storyFeatures } from '../../scene/kinds/features';
import { amongCountries } from '../../scene/kinds/countries/layers';
import { STORY } from '../../scene/kinds/mapSources';
import type { Part, Session } from '../session';
import { movingBetween, type MovingMarks } from './movement';

/** The style holds the session's first drawing from the start. What it is given later outlives a lost context. */
export function showsData({ map, drawing, busy }: Session, moving: MovingMarks): Part {
	let shown = drawing.scene;
	const countries = new Map(countryAreas(shown).map(({ layer, codes }) => [layer, codes]));
	return ({ scene, theme }) => {
		if (scene === shown) return;
		busy();
		map.getSource<GeoJSONSource>(STORY)?.setData(storyFeatures(scene));
		for (const { layer, codes } of countryAreas(scene)) {
			if (String(codes) === String(countries.get(layer))) continue;
			map.setFilter(layer, amongCountries(codes));
			countries.set(layer, codes);
		}
		moving.move(movingBetween(shown, scene, moving.positions), theme);
		shown = scene;
	};
}
