/** The only module that calls MapLibre. The map object never leaves it: data comes in, events go out. */
import { LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { GeoJSONSource, MapMouseEvent } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Mark } from '../model/marks';
import { zoomToFit } from '../model/mercator';
import type { Selection } from '../model/selection';
import type { Bounds, CountryCode, Position } from '../model/types';
import { Content, filledStyle } from './content.svelte';
import type { FontFile } from './fonts';
import { drawnRadius, hitMark, REACH, type ScreenMark } from './hit';
import { hiddenLabels } from './hiddenLabels';
import { drawImage } from './images';
import { rasterise } from './images/raster';
import { amongCountries, SELECTED_COUNTRY } from './layers/countries';
import type { Features, Scene } from './layers/kind';
import { FINE_FROM, LARGEST_ZOOM, SMALLEST_ZOOM, type CameraRequest, type Insets } from './camera';
import { PRESSED_LAYERS, selectionOfWords } from './pointed';
import type { Look } from './style';

setWorkerUrl(workerUrl);

/**
 * Device pixels a CSS pixel while the map loads, out of sight: each source that arrives has it draw another frame, and
 * frames of this size cost next to nothing.
 */
const UNSEEN = 1 / 32;

/** Land beyond the coarse world of the first frame. */
export type Detail = 'medium' | 'fine';

export interface MapOptions {
	/** The bounds it opens on, and goes home to; read again when the frame's shape changes. */
	readonly home: () => Bounds;
	/** The bounds a link asked for; null opens at home. */
	readonly view: Bounds | null;
	/** Collections of the base map, by source. */
	readonly land: Readonly<Record<string, Features>>;
	/** Finer collections: for when the map has drawn, and for close up. */
	readonly finerLand: Readonly<Record<Detail, () => Promise<Readonly<Record<string, Features>>>>>;
	readonly fonts: readonly FontFile[];
	/** Two fingers or a modifier key move the map, so that a page around it can scroll. */
	readonly isEmbedded: boolean;
	readonly locale: Record<string, string>;
	readonly scene: (zoom: number) => Scene;
	readonly look: () => Look;
	/** The mark that is opened, and the country lit for it. */
	readonly selected: () => { readonly mark: Mark | null; readonly country: CountryCode | null };
	readonly request: () => CameraRequest | null;
	/** What covers the frame when a mark has to be seen. */
	readonly covered: () => Insets;
	readonly onmark: (mark: Mark) => void;
	/** A name or a number was pressed. */
	readonly onwords: (selection: Selection) => void;
	readonly oncountry: (code: CountryCode) => void;
	readonly onhover: (mark: ScreenMark | null) => void;
	/** After each movement: the marks in the frame, the zoom, and the bounds where the reader chose them. */
	readonly onmove: (frame: MapFrame) => void;
	/** Drawn for the first time, or again after a lost context. */
	readonly onready: () => void;
	/** It cannot draw, or no longer can. */
	readonly onfail: () => void;
}

export interface MapFrame {
	readonly marks: readonly ScreenMark[];
	readonly bounds: Bounds;
	readonly zoom: number;
	/** Stands at its home bounds. */
	readonly isHome: boolean;
	/** The reader has moved it, or asked it to move, since it opened. */
	readonly hasMoved: boolean;
}

/** Draws the map in an element for as long as the element lives. */
export function mapLibre(options: MapOptions): Attachment<HTMLElement> {
	return (container) => {
		const { clientWidth, clientHeight } = container;
		const zoom = zoomToFit(options.view ?? options.home(), clientWidth, clientHeight);
		const content = new Content(options.scene, zoom);
		let map: MapLibreMap;
		try {
			map = untrack(() => createMap(container, content, options));
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

function createMap(container: HTMLElement, content: Content, options: MapOptions): MapLibreMap {
	const map = new MapLibreMap({
		container,
		style: filledStyle(content, options, isStill()),
		bounds: toArray(options.view ?? options.home()),
		minZoom: SMALLEST_ZOOM,
		maxZoom: LARGEST_ZOOM,
		transformConstrain: (centre, zoom) => ({
			center: new LngLat(centre.lng, clamp(centre.lat, -80, 80)),
			zoom: clamp(zoom, SMALLEST_ZOOM, LARGEST_ZOOM)
		}),
		attributionControl: false,
		pixelRatio: UNSEEN,
		cooperativeGestures: options.isEmbedded,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		fadeDuration: isStill() ? 0 : 150,
		locale: options.locale
	});
	map.once('load', () => map.setPixelRatio(devicePixelRatio));
	map.on('resize', () => {
		if (map.loaded() && map.getPixelRatio() !== devicePixelRatio)
			map.setPixelRatio(devicePixelRatio);
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	map.setMissingStyleImageResolver((id) => {
		const drawing = drawImage(id);
		const pixelRatio = Math.min(3, Math.max(2, Math.ceil(devicePixelRatio)));
		if (drawing) map.addImage(id, rasterise(drawing, pixelRatio), { pixelRatio });
	});
	return map;
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

	map.on('style.load', () => (styles += 1));
	map.on('zoom', () => (content.zoom = map.getZoom()));
	map.on('movestart', ({ originalEvent }) => {
		if (!originalEvent || originalEvent.type === 'resize') return;
		isHome = false;
		hasMoved = true;
	});
	map.on('moveend', () => report());
	map.on('resize', () => {
		if (isHome) map.fitBounds(toArray(options.home()), { animate: false });
		report();
	});
	map.on('idle', () => {
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
	refine(map, options);
	listen(map, () => content.scene, options);

	$effect(() => {
		const { data, areas } = content;
		if (styles === 0 || (data === shown && areas === hatched)) return;
		container.dataset.map = 'busy';
		if (data !== shown) {
			for (const [id, features] of Object.entries(data)) {
				map.getSource<GeoJSONSource>(id)?.setData(features);
			}
		}
		for (const [layer, codes] of Object.entries(areas)) {
			if (String(codes) !== String(hatched[layer])) map.setFilter(layer, amongCountries(codes));
		}
		[shown, hatched] = [data, areas];
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
		if (styles > 0) light(map, mark);
	});

	$effect(() => {
		const { country } = options.selected();
		if (styles > 0) map.setFilter(SELECTED_COUNTRY, amongCountries(country ? [country] : []));
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
		move(map, request, options.home());
	});

	function report(): void {
		if (styles > 0) hidden = hide(map, hidden, content.scene);
		const bounds = map.getBounds();
		options.onmove({
			marks: screenMarks(map, content.scene),
			bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
			zoom: map.getZoom(),
			isHome,
			hasMoved
		});
	}
}

/** Fetches finer land once the first frame is out, and the finest when the reader comes close. */
function refine(map: MapLibreMap, { finerLand }: MapOptions): void {
	let shown: Detail | null = null;
	const show = async (detail: Detail): Promise<void> => {
		if (shown === detail || shown === 'fine') return;
		shown = detail;
		try {
			const land = await finerLand[detail]();
			if (shown !== detail) return;
			for (const [id, features] of Object.entries(land)) {
				map.getSource<GeoJSONSource>(id)?.setData(features);
			}
		} catch {
			// What is drawn already stays: it is true, only coarser.
			shown = null;
		}
	};
	const isClose = () => map.getZoom() >= FINE_FROM;
	map.once('idle', () => void show(isClose() ? 'fine' : 'medium'));
	map.on('zoomend', () => {
		if (isClose()) void show('fine');
	});
}

/** One listener for each gesture, and one hit test that decides whom it concerns. */
function listen(map: MapLibreMap, scene: () => Scene, options: MapOptions): void {
	const marks = () => screenMarks(map, scene());
	const isCoarse = matchMedia('(pointer: coarse)');
	const hit = ({ point }: MapMouseEvent) =>
		hitMark(marks(), point, isCoarse.matches ? REACH.coarse : REACH.fine);

	const words = ({ point }: MapMouseEvent) => {
		const [feature] = map.queryRenderedFeatures(point, { layers: [...PRESSED_LAYERS] });
		return feature && selectionOfWords(feature.layer.id, feature.properties.id, scene().dataset);
	};

	map.on('click', (event) => {
		const selection = words(event);
		if (selection) return options.onwords(selection);
		const mark = hit(event);
		if (mark) return options.onmark(mark);
		const [area] = map.queryRenderedFeatures(event.point, { layers: ['land'] });
		const code: unknown = area?.properties.id;
		if (typeof code === 'string') options.oncountry(code);
	});
	map.on('mousemove', (event) => {
		const mark = hit(event);
		map.getCanvas().style.cursor = mark || words(event) ? 'pointer' : '';
		options.onhover(marks().find((candidate) => candidate.mark === mark) ?? null);
	});
	map.on('mouseout', () => options.onhover(null));
	map.on('movestart', () => options.onhover(null));
}

function screenMarks(map: MapLibreMap, { marks, visible }: Scene): ScreenMark[] {
	return marks.map((mark) => {
		const { x, y } = map.project([...mark.position]);
		return { mark, x, y, radius: drawnRadius(mark, visible.largest, map.getZoom()) };
	});
}

/** Rings the selected mark, and no other. */
function light(map: MapLibreMap, mark: Mark | null): void {
	map.removeFeatureState({ source: 'places' });
	if (mark) map.setFeatureState({ source: 'places', id: mark.id }, { selected: true });
}

/** Hides the labels that are not to be shown, and shows again those that are; returns the ids of those hidden. */
function hide(map: MapLibreMap, hidden: readonly string[], scene: Scene): readonly string[] {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	const toPixels = ([...position]: Position) => map.project(position);
	const next = hiddenLabels(scene, { toPixels, width, height, zoom: map.getZoom() });
	for (const id of new Set([...hidden, ...next])) {
		map.setFeatureState({ source: 'labels', id }, { hidden: next.includes(id) });
	}
	return next;
}

/** Moves no further than needed for the position to be seen. */
function reveal(map: MapLibreMap, position: Position, covered: Insets): void {
	const margin = 48;
	const { clientWidth, clientHeight } = map.getContainer();
	const { x, y } = map.project([...position]);
	const isAcross = x >= covered.left + margin && x <= clientWidth - covered.right - margin;
	const isDown = y >= margin && y <= clientHeight - covered.bottom - margin;
	if (isAcross && isDown) return;
	map.easeTo({
		center: [...position],
		offset: [(covered.left - covered.right) / 2, -covered.bottom / 2],
		duration: 500
	});
}

function move(map: MapLibreMap, request: CameraRequest, home: Bounds): void {
	if (request.type === 'home') map.fitBounds(toArray(home), { duration: 600 });
	if (request.type === 'fit')
		map.fitBounds(toArray(request.bounds), { duration: 800, padding: 40 });
	if (request.type === 'zoom') map.zoomTo(map.getZoom() + request.by, { duration: 250 });
	if (request.type === 'pan') map.panBy([request.right, request.down], { duration: 250 });
}

function toArray([west, south, east, north]: Bounds): [number, number, number, number] {
	return [west, south, east < west ? east + 360 : east, north];
}

function clamp(value: number, low: number, high: number): number {
	return Math.min(high, Math.max(low, value));
}
