/** How single features of the live map look. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Mark } from '../../model/marks/marks';
import type { Position } from '../../geometry/position';
import { hiddenLabels } from '../../scene/kinds/labels/hiddenLabels';
import type { Scene } from '../../scene/scene';
import type { Box } from '../../scene/labels/occupied';
import { STORY } from '../../scene/kinds/sources';

/** Rings the selected mark and no longer the one before; returns the id of what is ringed. */
export function light(map: MapLibreMap, ringed: string | null, mark: Mark | null): string | null {
	if (ringed !== null) map.removeFeatureState({ source: STORY, id: ringed }, 'selected');
	if (mark) map.setFeatureState({ source: STORY, id: mark.id }, { selected: true });
	return mark?.id ?? null;
}

/** Hides the labels that are not to be shown, and shows again those that are; returns the ids of those hidden. */
export function hide(
	map: MapLibreMap,
	hidden: readonly string[],
	scene: Scene,
	zoom: number,
	covers: readonly Box[]
): readonly string[] {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	const toPixels = ([...position]: Position) => map.project(position);
	const next = hiddenLabels(scene, { toPixels, width, height, zoom, covers });
	for (const id of new Set([...hidden, ...next])) {
		map.setFeatureState({ source: STORY, id }, { hidden: next.includes(id) });
	}
	return next;
}
