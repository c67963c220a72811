/** Where the live map looks, and how it gets there. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import {
	fitting,
	globeBounds,
	wholeGlobe,
	wholeGlobeZoom,
	zoomAtLatitude,
	type Camera,
	type FrameSize,
	type Projection
} from '../../geometry/globe';
import type { Bounds, Position } from '../../geometry/position';
import { LARGEST_ZOOM, SMALLEST_ZOOM, type CameraRequest, type Insets } from '../../state/camera';
import { isBehind } from './screen';

/** Where a map is at home. */
export interface Home {
	readonly bounds: Bounds;
	/** A globe at home is seen whole, with the middle of the bounds in front. */
	readonly projection: Projection;
}

/** Degrees: past them the camera would look at nothing but a pole. */
const NORTHERNMOST = 80;

/** What a map opens on: the bounds that a link asks for, or its home. */
export function opening(
	container: HTMLElement,
	view: Bounds | null,
	{ bounds, projection }: Home
): Camera {
	const frame = sizeOf(container);
	const isWhole = view === null && projection === 'globe';
	return isWhole ? wholeGlobe(bounds, frame) : fitting(view ?? bounds, frame);
}

/** The nearest camera that is allowed: a globe is seen whole, and no smaller. */
export function constrained(
	{ centre: [longitude, latitude], zoom }: Camera,
	container: HTMLElement,
	projection: Projection
): Camera {
	const within = clamp(latitude, -NORTHERNMOST, NORTHERNMOST);
	const smallest =
		projection === 'globe'
			? zoomAtLatitude(wholeGlobeZoom(sizeOf(container)), within)
			: SMALLEST_ZOOM;
	return { centre: [longitude, within], zoom: clamp(zoom, smallest, LARGEST_ZOOM) };
}

/** Takes so many milliseconds; 0 is at once. */
export function goHome(map: MapLibreMap, { bounds, projection }: Home, duration: number): void {
	if (projection === 'mercator') return void map.fitBounds(toArray(bounds), { duration });
	const { centre, zoom } = wholeGlobe(bounds, sizeOf(map.getContainer()));
	map.easeTo({ center: [...centre], zoom, duration });
}

export function move(map: MapLibreMap, request: CameraRequest, home: Home): void {
	if (request.type === 'home') goHome(map, home, 600);
	if (request.type === 'fit')
		map.fitBounds(toArray(request.bounds), { duration: 800, padding: 40 });
	if (request.type === 'zoom') map.zoomTo(map.getZoom() + request.by, { duration: 250 });
	if (request.type === 'pan') map.panBy([request.right, request.down], { duration: 250 });
}

/** Moves no further than needed for the position to be seen. */
export function reveal(map: MapLibreMap, position: Position, covered: Insets): void {
	const margin = 48;
	const { width, height } = sizeOf(map.getContainer());
	const { x, y } = map.project([...position]);
	const isAcross = x >= covered.left + margin && x <= width - covered.right - margin;
	const isDown = y >= margin && y <= height - covered.bottom - margin;
	if (isAcross && isDown && !isBehind(map, position)) return;
	map.easeTo({
		center: [...position],
		offset: [(covered.left - covered.right) / 2, -covered.bottom / 2],
		duration: 500
	});
}

export function cameraOf(map: MapLibreMap): Camera {
	const { lng, lat } = map.getCenter();
	return { centre: [lng, lat], zoom: map.getZoom() };
}

/** The bounds that lead a link back here. */
export function boundsOf(map: MapLibreMap, projection: Projection): Bounds {
	if (projection === 'globe') return globeBounds(cameraOf(map), sizeOf(map.getContainer()));
	const bounds = map.getBounds();
	return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): FrameSize {
	return { width: clientWidth, height: clientHeight };
}

function toArray([west, south, east, north]: Bounds): [number, number, number, number] {
	return [west, south, east < west ? east + 360 : east, north];
}

function clamp(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
