/** Which names the live map leaves out. */
import { hiddenLabels } from '../../scene/kinds/labels/hiddenLabels';
import { STORY } from '../../scene/kinds/mapSources';
import type { Session } from '../session';

/** Hides the names that are not to be shown where the map stands, and shows again those that are. */
export function hiding(session: Session): () => void {
	let hidden: readonly string[] = [];
	return () => {
		const { scene, covers } = session.drawing;
		const { toPixels, equatorZoom: zoom, width, height } = session.view;
		const next = hiddenLabels(scene, { toPixels, width, height, zoom, covers });
		for (const id of new Set([...hidden, ...next])) {
			session.map.setFeatureState({ source: STORY, id }, { hidden: next.includes(id) });
		}
		hidden = next;
	};
}
