/** What labels must not cover, and what they rather leave free. */
import { localZoom } from '../../../geometry/globe';
import { offsetPosition } from '../../../geometry/mercator';
import type { Position } from '../../../geometry/position';
import { zoomStepEnd, type Mark } from '../../../model/marks/marks';
import type { Obstacle, Surroundings } from '../../labels/placement';
import { textHeight, textWidth } from '../../labels/textSize';
import { scaleAt } from '../../scale';
import { oncePerScene, type Scene } from '../../scene';
import { circlesOf } from '../circles/features';
import { flowLines } from '../flows/features';
import { linesOf } from '../flows/path';
import { features as numberFeatures, type NumberFeature } from '../numbers/features';
import { NUMBER } from '../numbers/look';
import { features as placeFeatures, type PlaceFeature } from '../places/features';
import { lettersBox } from '../places/letters';
import { drawnAs, drawnExtent, drawnRadius } from '../places/size';
import { NAMED_WITHIN } from './placeNames';

export const surroundings = oncePerScene((scene): Surroundings => {
	return {
		obstacles: [
			...circles(scene),
			...scene.marks.flatMap((mark) => markObstacle(mark, scene)),
			...numberFeatures(scene).map(numberObstacle)
		],
		avoided: flowLines(scene).flatMap(({ geometry, properties: { width } }) =>
			linesOf(geometry).map((line) => ({ line, weight: width }))
		)
	};
});

/** As large as they grow until the next step. */
function circles(scene: Scene): Obstacle[] {
	const scale = scaleAt(zoomStepEnd(scene.zoom));
	return circlesOf(scene).map(({ position, radius }) => ({ position, radius: radius * scale + 1 }));
}

/** MapLibre takes an image for its box, and would leave out what we write across a corner. */
function markObstacle(mark: Mark, { visible, zoom }: Scene): Obstacle[] {
	const { position } = mark;
	if (drawnAs(mark) === 'halo') {
		// one so large that names stand on it hides none
		const radius = drawnRadius(mark, visible.largest, zoom);
		return radius > NAMED_WITHIN ? [] : [{ position, radius }];
	}
	const extent = drawnExtent(mark);
	return extent === null ? [] : [{ position, width: 2 * extent, height: 2 * extent }];
}

/** The letters beside marks, which labels leave free too. */
export function initialsObstacles(scene: Scene): Obstacle[] {
	return placeFeatures(scene).flatMap((place) => initialsObstacle(place, scene));
}

/** Below the mark, to its right. */
function initialsObstacle(
	{ geometry, properties: { initials, radius } }: PlaceFeature,
	{ zoom, projection }: Scene
): Obstacle[] {
	if (initials === '') return [];
	const position = geometry.coordinates as unknown as Position;
	const { left, top, right, bottom } = lettersBox(initials, radius);
	const local = localZoom(zoom, position, projection);
	const middle = offsetPosition(position, [(left + right) / 2, (top + bottom) / 2], local);
	return [{ position: middle, width: right - left, height: bottom - top }];
}

function numberObstacle({ geometry, properties: { text } }: NumberFeature): Obstacle {
	return {
		position: geometry.coordinates as unknown as Position,
		width: textWidth(text, NUMBER.size),
		height: textHeight(text, NUMBER.size)
	};
}
