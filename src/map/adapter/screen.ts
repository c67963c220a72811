/** What the live map shows where on the screen. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { arcBetween, localZoom } from '../../geometry/globe';
import type { Position } from '../../geometry/position';
import { drawnRadius } from '../../scene/kinds/places/size';
import type { ScreenMark, ScreenPoint } from '../../scene/marks/hit';
import type { Scene } from '../../scene/scene';

/** Every mark, at a zoom that tells how large the ground is. */
export function screenMarks(map: MapLibreMap, scene: Scene, ground: number): ScreenMark[] {
	const { marks, visible, projection } = scene;
	const zoom = map.getZoom();
	return marks.map((mark) => {
		const { x, y } = map.project([...mark.position]);
		const local = localZoom(ground, mark.position, projection);
		const radius = drawnRadius(mark, visible.largest, zoom, local);
		return { mark, x, y, radius, isBehind: isBehind(map, mark.position) };
	});
}

/** Whether the globe itself hides a position: what is seen where it is projected to lies elsewhere. */
export function isBehind(map: MapLibreMap, position: Position): boolean {
	const { lng, lat } = map.unproject(map.project([...position]));
	return arcBetween([lng, lat], position) > 0.5;
}

/** Whether a point of the frame shows the earth, and not the space around a globe. */
export function isOnEarth(map: MapLibreMap, point: ScreenPoint): boolean {
	const { x, y } = map.project(map.unproject([point.x, point.y]));
	return Math.hypot(x - point.x, y - point.y) < 2;
}

/** Ids of the marks that lie in the frame. */
export function seenMarks(map: MapLibreMap, marks: readonly ScreenMark[]): ReadonlySet<string> {
	const { clientWidth, clientHeight } = map.getContainer();
	const isSeen = ({ x, y, isBehind: isHidden }: ScreenMark) =>
		!isHidden && x >= 0 && x <= clientWidth && y >= 0 && y <= clientHeight;
	return new Set(marks.filter(isSeen).map(({ mark }) => mark.id));
}
