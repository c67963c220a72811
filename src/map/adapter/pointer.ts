/** What a pointer on the live map concerns. */
import type { MapMouseEvent } from 'maplibre-gl';
import { hitMark, REACH } from '../../scene/marks/hit';
import { screenMarks } from '../../scene/marks/screenMarks';
import { PRESSED_LAYERS, selectionOfWords } from '../../scene/pointed';
import type { Session } from '../session';
import { isOnEarth } from './view';

/** One listener for each gesture, and one hit test that decides whom it concerns. */
export function followPointer(session: Session): void {
	const { map, events } = session;
	const marks = () => screenMarks(session.drawing.scene, session.view);
	const isCoarse = matchMedia('(pointer: coarse)');
	const hit = ({ point }: MapMouseEvent) =>
		hitMark(marks(), point, isCoarse.matches ? REACH.coarse : REACH.fine);

	const words = ({ point }: MapMouseEvent) => {
		const [feature] = map.queryRenderedFeatures(point, { layers: [...PRESSED_LAYERS] });
		const { dataset } = session.drawing.scene;
		return feature && selectionOfWords(feature.properties, dataset);
	};

	map.on('click', (event) => {
		const selection = words(event);
		if (selection) return events.onwords(selection);
		const mark = hit(event);
		if (mark) return events.onmark(mark);
		if (!isOnEarth(map, event.point)) return;
		const [area] = map.queryRenderedFeatures(event.point, { layers: ['land'] });
		const code: unknown = area?.properties.id;
		if (typeof code === 'string') events.oncountry(code);
	});
	map.on('mousemove', (event) => {
		const mark = hit(event);
		map.getCanvas().style.cursor = mark || words(event) ? 'pointer' : '';
		events.onhover(marks().find((candidate) => candidate.mark === mark) ?? null);
	});
	map.on('mouseout', () => events.onhover(null));
	map.on('movestart', () => events.onhover(null));
}
