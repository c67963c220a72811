/** Finer borders, when they can be seen. */
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { FINE_FROM } from '../camera';
import type { Features } from '../layers/kind';
import { GROUND, groundFeatures } from '../layers/land';

/** Land beyond the coarse world of the first frame. */
export type Detail = 'medium' | 'fine';

/** Collections of the base map, by name, to be fetched. */
export type FinerLand = Readonly<Record<Detail, () => Promise<Readonly<Record<string, Features>>>>>;

/** Fetches finer land once the first frame is out, and the finest when the reader comes close. */
export function refine(map: MapLibreMap, container: HTMLElement, finerLand: FinerLand): void {
	let shown: Detail | null = null;
	const show = async (detail: Detail): Promise<void> => {
		if (shown === detail || shown === 'fine') return;
		shown = detail;
		try {
			const land = await finerLand[detail]();
			if (shown !== detail) return;
			container.dataset.map = 'busy';
			container.dataset.land = detail;
			map.getSource<GeoJSONSource>(GROUND)?.setData(groundFeatures(land));
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
