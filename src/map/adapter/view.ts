/** What the live map shows of the world. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { arcBetween, globeBounds, groundZoom, type CameraPosition } from '../../geometry/globe';
import type { Position } from '../../geometry/position';
import type { Point } from '../../geometry/screen';
import type { MapView } from '../../state/mapView';
import type { Session } from '../session';

export function viewOf({ map, frame, drawing, isHome }: Session): MapView {
	const { projection } = drawing.scene;
	const camera = cameraOf(map);
	const bounds = map.getBounds();
	return {
		...frame,
		bounds:
			projection === 'globe'
				? globeBounds(camera, frame)
				: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
		zoom: camera.zoom,
		equatorZoom: groundZoom(camera, projection),
		isHome,
		toPixels: ([...position]) => map.project(position),
		isBehind: (position) => projection === 'globe' && isBehind(map, position)
	};
}

/** Whether a point of the frame shows the earth, and not the space around a globe. */
export function isOnEarth(map: MapLibreMap, point: Point): boolean {
	const { x, y } = map.project(map.unproject([point.x, point.y]));
	return Math.hypot(x - point.x, y - point.y) < 2;
}

function cameraOf(map: MapLibreMap): CameraPosition {
	const { lng, lat } = map.getCenter();
	return { centre: [lng, lat], zoom: map.getZoom() };
}

/** What is seen where the position is projected to lies elsewhere. */
function isBehind(map: MapLibreMap, position: Position): boolean {
	const { lng, lat } = map.unproject(map.project([...position]));
	return arcBetween([lng, lat], position) > 0.5;
}
