/** Where the live map looks, how it gets there, and what it tells of that. */
import type { MapMovementEvent } from 'maplibre-gl';
import {
	fitting,
	wholeGlobe,
	wholeGlobeZoom,
	zoomAtLatitude,
	type CameraPosition,
	type Projection
} from '../../geometry/globe';
import { isInside, offsetPosition } from '../../geometry/mercator';
import type { Bounds } from '../../geometry/position';
import type { FrameSize } from '../../geometry/screen';
import {
	LARGEST_ZOOM,
	SMALLEST_ZOOM,
	type CameraRequest,
	type RestCause,
	type Sight
} from '../../state/engine';
import type { Session } from '../session';

/** Degrees: past them the camera would look at nothing but a pole. */
const NORTHERNMOST = 80;

/** Milliseconds that the map takes to get somewhere. */
const DURATIONS = {
	home: 600,
	return: 400,
	travel: 1800,
	zoom: 250,
	pan: 250,
	show: 500,
	fly: 1200
};

/** Where a map stands to show a view, or its home. A globe at home is seen whole, with the middle of the bounds in front. */
export function standing(
	view: Bounds | null,
	home: Bounds,
	projection: Projection,
	frame: FrameSize
): CameraPosition {
	const isWhole = view === null && projection === 'globe';
	return isWhole ? wholeGlobe(home, frame) : fitting(view ?? home, frame);
}

/** The nearest position that is allowed: a globe is seen whole, and no smaller. */
export function constrained(
	{ centre: [longitude, latitude], zoom }: CameraPosition,
	frame: FrameSize,
	projection: Projection
): CameraPosition {
	const within = clamp(latitude, -NORTHERNMOST, NORTHERNMOST);
	const smallest =
		projection === 'globe' ? zoomAtLatitude(wholeGlobeZoom(frame), within) : SMALLEST_ZOOM;
	return { centre: [longitude, within], zoom: clamp(zoom, smallest, LARGEST_ZOOM) };
}

/** Reports where the map moves and comes to rest. */
export function followCamera(session: Session): void {
	const { map, events } = session;
	let cause: RestCause = 'frame';
	map.on('movestart', (event: MapMovementEvent & { readonly cause?: RestCause }) => {
		// MapLibre moves by itself only as the reader tells it to, and does not always say by what
		cause = event.cause ?? 'reader';
		if (event.cause === undefined) session.isHome = false;
	});
	map.on('move', () => events.onmove(session.view));
	map.on('moveend', () => events.onrest(session.view, cause));
}

export function move(session: Session, request: CameraRequest): void {
	const { map } = session;
	const duration = session.isReady ? DURATIONS[request.type] : 0;
	session.isHome = request.type === 'home' || ('to' in request && request.to === null);
	switch (request.type) {
		case 'home':
			return stand(session, null, duration, 'reader');
		case 'return':
			return stand(session, request.to, duration, 'page');
		case 'travel':
			return travel(session, request.to, duration);
		case 'zoom':
			return void map.zoomTo(map.getZoom() + request.by, { duration }, by('reader'));
		case 'pan':
			return void map.panBy([request.right, request.down], { duration }, by('reader'));
		case 'show':
			return reveal(session, request.sight, 'reader');
	}
}

/** Brings a position to a point of the frame, in an arc where that is far. */
export function reveal(
	session: Session,
	{ position, equatorZoom, at }: Sight,
	cause: RestCause = 'page'
): void {
	const { map, frame, drawing, view } = session;
	const isFlat = drawing.scene.projection === 'mercator';
	const aside = [frame.width / 2 - at.x, frame.height / 2 - at.y] as const;
	const zoom = isFlat ? equatorZoom : zoomAtLatitude(equatorZoom, position[1]);
	const center = isFlat ? offsetPosition(position, aside, zoom) : position;
	const isNear = isInside(position, view.bounds);
	const duration = session.isReady ? DURATIONS[isNear ? 'show' : 'fly'] : 0;
	session.isHome = false;
	map[isNear ? 'easeTo' : 'flyTo'](
		{ center: [...center], zoom, duration, ...(isFlat ? {} : { offset: [-aside[0], -aside[1]] }) },
		by(cause)
	);
}

/** Rises and comes down again where the way is far. */
function travel(session: Session, view: Bounds | null, duration: number): void {
	const { map, drawing, frame, home } = session;
	const { centre, zoom } = standing(view, home(), drawing.scene.projection, frame);
	map.flyTo({ center: [...centre], zoom, duration }, by('page'));
}

/** Takes so many milliseconds; 0 is at once. */
export function stand(
	session: Session,
	view: Bounds | null,
	duration: number,
	cause: RestCause
): void {
	const { map, drawing, frame, home } = session;
	const { centre, zoom } = standing(view, home(), drawing.scene.projection, frame);
	map.easeTo({ center: [...centre], zoom, duration }, by(cause));
}

/** What MapLibre's events of the movement say of its cause. */
export function by(cause: RestCause) {
	return { cause };
}

function clamp(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
