/** Names not to be shown: half of one that is cut says less than none, and a deferred one does not fit yet. */
import { deferredZoom } from '../../../model/marks/marks';
import { labelExtent } from '../../labels/candidates';
import { holds, meets, moved } from '../../labels/occupied';
import type { Box } from '../../../geometry/screen';
import type { Frame } from '../../frame';
import type { Scene } from '../../scene';
import { labelsOf } from './features';

/** Ids of the labels that a side of the frame cuts or something covers, and of deferred ones that come too early. */
export function hiddenLabels(scene: Scene, frame: Frame): string[] {
	const { toPixels, width, height, zoom, covers } = frame;
	const inside: Box = { left: 0, top: 0, right: width, bottom: height };
	const isTooEarly = zoom < deferredZoom(scene.zoom);
	return labelsOf(scene)
		.filter((label) => {
			if (label.isDeferred && isTooEarly) return true;
			const box = moved(labelExtent(label, scene.words.language), toPixels(label.position));
			const isCut = meets(box, inside) && !holds(inside, box);
			return isCut || covers.some((cover) => meets(box, cover));
		})
		.map(({ id }) => id);
}
