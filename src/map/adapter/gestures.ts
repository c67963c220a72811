/** What a pointer on the live map concerns. */
import type { MapMouseEvent, Map as MapLibreMap } from 'maplibre-gl';
import type { Mark } from '../../model/marks/marks';
import type { Selection } from '../../model/marks/selection';
import type { CountryCode } from '../../model/types';
import { hitMark, REACH, type ScreenMark } from '../../scene/marks/hit';
import type { Scene } from '../../scene/scene';
import { PRESSED_LAYERS, selectionOfWords } from '../../scene/pointed';
import { isOnEarth, screenMarks } from './screen';

export interface Listeners {
	readonly onmark: (mark: Mark) => void;
	/** A name or a number was pressed. */
	readonly onwords: (selection: Selection) => void;
	readonly oncountry: (code: CountryCode) => void;
	readonly onhover: (mark: ScreenMark | null) => void;
}

interface Shown {
	readonly scene: Scene;
	/** The zoom that tells how large the ground is. */
	readonly ground: number;
}

/** One listener for each gesture, and one hit test that decides whom it concerns. */
export function listen(map: MapLibreMap, shown: Shown, options: Listeners): void {
	const marks = () => screenMarks(map, shown.scene, shown.ground);
	const isCoarse = matchMedia('(pointer: coarse)');
	const hit = ({ point }: MapMouseEvent) =>
		hitMark(marks(), point, isCoarse.matches ? REACH.coarse : REACH.fine);

	const words = ({ point }: MapMouseEvent) => {
		const [feature] = map.queryRenderedFeatures(point, { layers: [...PRESSED_LAYERS] });
		return feature && selectionOfWords(feature.properties, shown.scene.dataset);
	};

	map.on('click', (event) => {
		const selection = words(event);
		if (selection) return options.onwords(selection);
		const mark = hit(event);
		if (mark) return options.onmark(mark);
		if (!isOnEarth(map, event.point)) return;
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
