/** What is drawn while the map loads. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { STYLE } from '../style';

/**
 * Until a map has loaded it draws only once nothing is on its way from the worker: a frame of half a map costs as much
 * as one of the whole, and nobody sees it.
 */
export function drawOnlyWhole(map: MapLibreMap): void {
	const draw = map.triggerRepaint.bind(map);
	map.triggerRepaint = () => {
		if (hasArrived(map)) draw();
	};
	map.once('load', () => (map.triggerRepaint = draw));
}

/** Everything that has been asked of the worker. */
function hasArrived(map: MapLibreMap): boolean {
	return (
		Object.keys(STYLE.sources).every((id) => map.getSource(id)?.loaded()) && map.areTilesLoaded()
	);
}
