/** Names not to be shown: half of one that the frame cuts says less than none, and a late one has no room yet. */
import { lateZoom } from '../model/marks';
import type { Position } from '../model/types';
import type { Scene } from './layers/kind';
import { labelExtent } from './layers/labelPlacement';
import { labelsOf } from './layers/labels';
import type { ScreenPoint } from './hit';

export interface Frame {
	/** CSS pixels from the frame's top left corner. */
	readonly toPixels: (position: Position) => ScreenPoint;
	readonly width: number;
	readonly height: number;
	readonly zoom: number;
}

/** Ids of the labels that lie neither wholly inside the frame nor wholly outside, and of late ones that come too early. */
export function hiddenLabels(scene: Scene, { toPixels, width, height, zoom }: Frame): string[] {
	const isEarly = zoom < lateZoom(scene.zoom);
	return labelsOf(scene)
		.filter((label) => {
			if (label.isLate && isEarly) return true;
			const { x, y } = toPixels(label.position);
			const { left, top, right, bottom } = labelExtent(label, scene.words.language);
			const isInside = x + left >= 0 && y + top >= 0 && x + right <= width && y + bottom <= height;
			const isOutside = x + right <= 0 || y + bottom <= 0 || x + left >= width || y + top >= height;
			return !isInside && !isOutside;
		})
		.map(({ id }) => id);
}
