/** What the live map is filled with: the features of a scene, and the countries that some layers draw. */
import type { GeoJSONSource } from 'maplibre-gl';
import { countryAreas, storyFeatures } from '../../scene/kinds';
import { amongCountries } from '../../scene/kinds/countries/layers';
import { STORY } from '../../scene/kinds/sources';
import type { Part, Session } from '../session';
import { movingBetween, type MovingMarks } from './movement';

/** The style holds the session's first drawing from the start. What it is given later outlives a lost context. */
export function showsData({ map, drawing, busy }: Session, moving: MovingMarks): Part {
	let shown = drawing.scene;
	let areas = countryAreas(shown);
	return ({ scene, theme }) => {
		if (scene === shown) return;
		busy();
		map.getSource<GeoJSONSource>(STORY)?.setData(storyFeatures(scene));
		const next = countryAreas(scene);
		for (const [layer, codes] of Object.entries(next)) {
			if (String(codes) !== String(areas[layer])) map.setFilter(layer, amongCountries(codes));
		}
		moving.move(movingBetween(shown, scene, moving.positions), theme);
		[shown, areas] = [scene, next];
	};
}
