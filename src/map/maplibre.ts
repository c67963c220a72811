/** The live map. With its parts in `adapter/` all that calls MapLibre: the map object never leaves it. */
import { LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { groundZoom, type CameraPosition } from '../geometry/globe';
import type { Drawing } from '../scene/drawing';
import { drawImage } from '../scene/images';
import { rasterise } from '../scene/images/raster';
import { LARGEST_ZOOM, SMALLEST_ZOOM, type MapEngine } from '../state/engine';
import { constrained, followCamera, move, reveal, standing } from './adapter/camera';
import { showsData } from './adapter/data';
import { followPointer } from './adapter/pointer';
import { sharesGestures } from './adapter/gestures';
import { hiding } from './adapter/labels';
import { showsProjection, showsTheme } from './adapter/look';
import { MovingMarks } from './adapter/movement';
import { drawOnlyWhole } from './adapter/patience';
import { followReadiness } from './adapter/readiness';
import { refine } from './adapter/refine';
import { showsSelection } from './adapter/selection';
import { followSize } from './adapter/size';
import { filledStyle } from './filledStyle';
import type { MapOptions } from './options';
import { Session, sizeOf, type Part } from './session';

setWorkerUrl(workerUrl);
// MapLibre's worker asks for its script only once the page has a moment to spare: it then finds it in the cache.
void fetch(workerUrl).catch(() => {});

/** Draws the map in an element that has a size. Throws where the browser has no means to. */
export function openMap(container: HTMLElement, options: MapOptions): MapEngine<Drawing> {
	const { projection } = options.drawing().scene;
	const position = standing(options.view, options.home(), projection, sizeOf(container));
	options.events.onopening(groundZoom(position, projection));
	const drawing = options.drawing();
	const map = createMap(container, options, drawing, position);
	const session = new Session(map, container, options, drawing);
	map.setTransformConstrain(({ lng, lat }, zoom) =>
		toMapLibre(
			constrained({ centre: [lng, lat], zoom }, session.frame, session.drawing.scene.projection)
		)
	);
	return engineOf(session, options);
}

function createMap(
	container: HTMLElement,
	{ isLocked, land, locale }: MapOptions,
	drawing: Drawing,
	position: CameraPosition
): MapLibreMap {
	const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
	const map = new MapLibreMap({
		container,
		style: filledStyle(drawing, land, isStill),
		...toMapLibre(position),
		minZoom: SMALLEST_ZOOM,
		maxZoom: LARGEST_ZOOM,
		// while it opens, it is asked for a zoom before it has its centre
		transformConstrain: (center, zoom) => ({ center, zoom }),
		// its own way of following its size stumbles over none
		trackResize: false,
		attributionControl: false,
		// A test holds it to the specification; checking it again costs every reader the time it takes.
		validateStyle: false,
		interactive: !isLocked,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		fadeDuration: isStill ? 0 : 150,
		locale
	});
	drawOnlyWhole(map);
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	map.setMissingStyleImageResolver((id) => {
		const image = drawImage(id);
		const pixelRatio = Math.min(3, Math.max(2, Math.ceil(devicePixelRatio)));
		if (image) map.addImage(id, rasterise(image, pixelRatio), { pixelRatio });
	});
	return map;
}

/** Puts the parts together: each follows one thing that is to be shown, or one thing that happens on the map. */
function engineOf(session: Session, { finerLand, isEmbedded }: MapOptions): MapEngine<Drawing> {
	const { map } = session;
	const moving = new MovingMarks(session);
	const hideLabels = hiding(session);
	const parts: readonly Part[] = [
		showsProjection(session),
		showsData(session, moving),
		showsTheme(session),
		showsSelection(session),
		hideLabels
	];
	let isStyled = false;
	const show = (isStyleNew: boolean) => {
		for (const part of parts) part(session.drawing, isStyleNew);
	};
	map.on('style.load', () => {
		isStyled = true;
		show(true);
	});
	map.on('webglcontextlost', () => (isStyled = false));
	map.on('moveend', () => {
		if (isStyled) hideLabels();
	});
	followCamera(session);
	followReadiness(session, moving);
	followPointer(session);
	refine(session, finerLand);
	const stops = [followSize(session), ...(isEmbedded ? [sharesGestures(session)] : [])];
	return {
		get view() {
			return session.view;
		},
		move: (request) => move(session, request),
		reveal: (sight) => reveal(session, sight),
		draw: (drawing) => {
			session.drawing = drawing;
			if (isStyled) show(false);
		},
		remove: () => {
			for (const stop of stops) stop();
			map.remove();
		}
	};
}

function toMapLibre({ centre, zoom }: CameraPosition) {
	return { center: new LngLat(...centre), zoom };
}
