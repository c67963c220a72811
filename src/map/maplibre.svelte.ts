/** With its parts in `adapter/` all that calls MapLibre. The map object never leaves it: data comes in, events go out. */
import { LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Camera } from '../geometry/globe';
import {
	boundsOf,
	cameraOf,
	constrained,
	goHome,
	move,
	opening,
	reveal,
	type Home
} from './adapter/look';
import { listen } from './adapter/gestures';
import type { MapOptions } from './adapter/options';
import { drawOnlyWhole } from './adapter/patience';
import { refine } from './adapter/refine';
import { DURATION, MovingMarks, movingBetween } from './adapter/movement';
import { paced } from './adapter/pace';
import { screenMarks, seenMarks } from './adapter/screen';
import { hide, light } from './adapter/states';
import { Content, filledStyle } from './content.svelte';
import { drawImage } from '../scene/images';
import { rasterise } from '../scene/images/raster';
import { amongCountries, SELECTED_LAYER } from '../scene/kinds/countries/layers';
import type { Scene } from '../scene/scene';
import { STORY } from '../scene/kinds/sources';
import { LARGEST_ZOOM, SMALLEST_ZOOM } from '../state/camera';

setWorkerUrl(workerUrl);
// MapLibre's worker asks for its script only once the page has a moment to spare: it then finds it in the cache.
void fetch(workerUrl).catch(() => {});

/** Draws the map in an element for as long as the element lives. */
export function mapLibre(options: MapOptions): Attachment<HTMLElement> {
	return (container) => {
		const camera = opening(container, options.view, homeOf(options));
		const content = new Content(options.scene, options.projection, camera);
		let map: MapLibreMap;
		try {
			map = untrack(() => createMap(container, content, camera, options));
		} catch {
			options.onfail();
			return;
		}
		follow(map, container, content, options);
		return () => map.remove();
	};
}

function isStill(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function createMap(
	container: HTMLElement,
	content: Content,
	camera: Camera,
	options: MapOptions
): MapLibreMap {
	let isOpen = false;
	const map = new MapLibreMap({
		container,
		style: filledStyle(content, options, isStill()),
		center: [...camera.centre],
		zoom: camera.zoom,
		minZoom: SMALLEST_ZOOM,
		maxZoom: LARGEST_ZOOM,
		transformConstrain: ({ lng, lat }, asked) => {
			// while it opens, it is asked for a zoom before it has its centre
			const wanted: Camera = { centre: [lng, lat], zoom: asked };
			const projection = untrack(options.projection);
			const { centre, zoom } = isOpen ? constrained(wanted, container, projection) : wanted;
			return { center: new LngLat(...centre), zoom };
		},
		attributionControl: false,
		// A test holds it to the specification; checking it again costs every reader the time it takes.
		validateStyle: false,
		cooperativeGestures: options.isEmbedded,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		fadeDuration: isStill() ? 0 : 150,
		locale: options.locale
	});
	drawOnlyWhole(map);
	isOpen = true;
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	map.setMissingStyleImageResolver((id) => {
		const drawing = drawImage(id);
		const pixelRatio = Math.min(3, Math.max(2, Math.ceil(devicePixelRatio)));
		if (drawing) map.addImage(id, rasterise(drawing, pixelRatio), { pixelRatio });
	});
	return map;
}

/** Where the map is at home, for whatever only needs to know at the moment. */
function homeOf(options: MapOptions): Home {
	return untrack(() => ({ bounds: options.home(), projection: options.projection() }));
}

/** Pushes what derives from the reader's choice into the map, and reports what happens on it. */
function follow(
	map: MapLibreMap,
	container: HTMLElement,
	content: Content,
	options: MapOptions
): void {
	let styles = $state(0);
	let isHome = options.view === null;
	let hasMoved = false;
	let isReady = false;
	let shown = untrack(() => content.data);
	let hatched = untrack(() => content.areas);
	let hidden: readonly string[] = [];
	let ringed: string | null = null;
	let drawn: Scene = untrack(() => content.scene);
	let projected = untrack(options.projection);
	const moving = new MovingMarks(map);

	map.on('style.load', () => (styles += 1));
	const look = () => (content.camera = cameraOf(map));
	// marks reach one step before they leave for the next
	map.on('move', paced(look, DURATION));
	map.on('movestart', ({ originalEvent }) => {
		if (!originalEvent || originalEvent.type === 'resize') return;
		isHome = false;
		hasMoved = true;
	});
	map.on('moveend', () => {
		look();
		report();
	});
	map.on('resize', () => {
		if (isHome) goHome(map, homeOf(options), 0);
		report();
	});
	map.on('idle', () => {
		if (moving.areMoving) return;
		container.dataset.map = 'idle';
		if (isReady) return;
		isReady = true;
		performance.mark('map-ready');
		report();
		options.onready();
	});
	map.on('error', () => {
		if (!isReady) options.onfail();
	});
	map.on('webglcontextlost', () => {
		isReady = false;
		options.onfail();
	});
	refine(map, container, options.finerLand, () => boundsOf(map, content.scene.projection));
	listen(map, content, options);

	$effect(() => {
		const type = options.projection();
		if (styles === 0) return;
		if (map.getProjection()?.type !== type) {
			container.dataset.map = 'busy';
			map.setProjection({ type });
		}
		if (type === projected) return;
		projected = type;
		// only the next frame gives the camera the new projection
		map.once('render', () => {
			if (isHome) goHome(map, homeOf(options), 600);
			report();
		});
	});

	$effect(() => {
		const { data, areas } = content;
		if (styles === 0 || (data === shown && areas === hatched)) return;
		container.dataset.map = 'busy';
		map.getSource<GeoJSONSource>(STORY)?.setData(data);
		for (const [layer, codes] of Object.entries(areas)) {
			if (String(codes) !== String(hatched[layer])) map.setFilter(layer, amongCountries(codes));
		}
		moving.move(movingBetween(drawn, content.scene, moving.positions), untrack(options.look).theme);
		[shown, hatched, drawn] = [data, areas, content.scene];
		report();
	});

	$effect(() => {
		const { language, theme } = options.look();
		if (styles === 0) return;
		container.dataset.map = 'busy';
		map.setGlobalStateProperty('language', language);
		map.setGlobalStateProperty('theme', theme);
	});

	$effect(() => {
		const { mark } = options.selected();
		void content.scene;
		if (styles > 0) ringed = light(map, ringed, mark);
	});

	$effect(() => {
		const { country } = options.selected();
		if (styles > 0) map.setFilter(SELECTED_LAYER, amongCountries(country ? [country] : []));
	});

	$effect(() => {
		const { mark } = options.selected();
		if (styles > 0 && mark) reveal(map, mark.position, options.covered());
	});

	$effect(() => {
		const request = options.request();
		if (styles === 0 || request === null) return;
		isHome = request.type === 'home';
		hasMoved = true;
		move(map, request, homeOf(options));
	});

	$effect(() => {
		void options.covers();
		if (styles > 0) report();
	});

	/** May be called while an effect runs: what it reads is nothing that the effect depends on. */
	function report(): void {
		untrack(() => {
			const { scene, ground } = content;
			if (styles > 0) hidden = hide(map, hidden, scene, ground, options.covers());
			const marks = screenMarks(map, scene, ground);
			options.onmove({
				marks,
				bounds: boundsOf(map, scene.projection),
				zoom: map.getZoom(),
				ground,
				seen: seenMarks(map, marks),
				isHome,
				hasMoved
			});
		});
	}
}
