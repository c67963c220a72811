/** MapLibre alone: the land, the borders and as many points as the app has marks. What the app is measured against. */
import { LngLat, Map as MapLibreMap, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import topology from '../../../geo/boundaries/world-110m.topojson?raw';
import { boundarySources } from '../../../src/dataset/boundaries';
import { withDetail } from '../../../src/dataset/detail';
import { LARGEST_ZOOM, SMALLEST_ZOOM } from '../../../src/state/engine';
import { FINE_FROM } from '../../../src/scene/detail';
import '../../../src/map/maplibre.css';
import { REFINE } from '../refine';
import type { BareData } from '../pages';

type Land = ReturnType<typeof boundarySources>;

/** Written into the script by the build. */
declare const BARE_DATA: BareData;

const container = document.getElementById('map');
if (container === null) throw new Error('The page has no element with the id “map”.');
const { portrait, landscape } = BARE_DATA.bounds;
const isPortrait = container.clientWidth < container.clientHeight;

setWorkerUrl(workerUrl);
const { countries, ...lines } = boundarySources(JSON.parse(topology));
const map = new MapLibreMap({
	container,
	style: {
		version: 8,
		sources: {
			countries: { type: 'geojson', data: collection(countries?.features) },
			lines: {
				type: 'geojson',
				data: collection(Object.values(lines).flatMap(({ features }) => features))
			},
			points: {
				type: 'geojson',
				data: collection(
					BARE_DATA.points.map(([longitude, latitude]) => ({
						type: 'Feature',
						properties: {},
						geometry: { type: 'Point', coordinates: [longitude, latitude] }
					}))
				)
			}
		},
		layers: [
			{ id: 'water', type: 'background', paint: { 'background-color': '#dbe7ec' } },
			{ id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': '#f6f3ec' } },
			{ id: 'lines', type: 'line', source: 'lines', paint: { 'line-color': '#8a8a8a' } },
			{ id: 'points', type: 'circle', source: 'points', paint: { 'circle-radius': 11 } }
		]
	},
	bounds: [...(isPortrait ? portrait : landscape)],
	minZoom: SMALLEST_ZOOM,
	maxZoom: LARGEST_ZOOM,
	transformConstrain: (centre, zoom) => ({
		center: LngLat.convert(centre),
		zoom: Math.min(LARGEST_ZOOM, Math.max(SMALLEST_ZOOM, zoom))
	}),
	attributionControl: false
});
map.once('idle', () => {
	container.dataset.map = 'idle';
	performance.mark('map-ready');
});
window.addEventListener(
	REFINE,
	() => void refine(container, boundarySources(JSON.parse(topology))),
	{
		once: true
	}
);

/** Draws the borders that the app fetches once it stands, and those it fetches close up: what is moved has to be the same. */
async function refine(element: HTMLElement, coarse: Land): Promise<void> {
	map.on('zoomend', () => {
		if (map.getZoom() < FINE_FROM || element.dataset.land === 'fine') return;
		element.dataset.land = 'fine';
		void import('../../../geo/boundaries/europe-10m.topojson?raw').then(show);
	});
	show(await import('../../../geo/boundaries/europe-50m.topojson?raw'));
	map.once('idle', () => (element.dataset.land = 'medium'));

	function show({ default: text }: { default: string }): void {
		const fine = JSON.parse(text);
		const { countries, ...lines } = withDetail(coarse, boundarySources(fine), fine.bbox);
		const all = Object.values(lines).flatMap(({ features }) => features);
		map.getSource<GeoJSONSource>('countries')?.setData(collection(countries?.features));
		map.getSource<GeoJSONSource>('lines')?.setData(collection(all));
	}
}

function collection(features: GeoJSON.Feature[] = []): GeoJSON.FeatureCollection {
	return { type: 'FeatureCollection', features };
}
