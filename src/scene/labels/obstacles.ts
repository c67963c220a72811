/** What labels must not cover, and what they rather leave free. */
import { zoomStepEnd, type Mark } from '../../model/marks/marks';
import type { Position } from '../../geometry/position';
import { drawnRadius } from '../marks/hit';
import { scaleAt } from '../scale';
import { circlesOf } from '../kinds/circles/circles';
import { NUMBER_SIZE } from '../kinds/flows/flowParts';
import { flows } from '../kinds/flows/flows';
import type { Features, Scene } from '../kinds/kind';
import type { Obstacle, Surroundings } from './placement';
import { NAMED_WITHIN } from './placeNames';
import { drawnExtent } from '../kinds/places/places';
import { textHeight, textWidth } from './textSize';

export function surroundings(scene: Scene): Surroundings {
	const parts = flows.features?.(scene).features ?? [];
	return {
		obstacles: [...circles(scene), ...marks(scene), ...parts.flatMap(numberObstacle)],
		avoided: parts.flatMap((part) =>
			pathLines(part).map((line) => ({ line, weight: Number(part.properties.width) }))
		)
	};
}

/** As large as they grow until the next step. */
function circles(scene: Scene): Obstacle[] {
	const scale = scaleAt(zoomStepEnd(scene.zoom));
	return circlesOf(scene).map(({ position, radius }) => ({ position, radius: radius * scale + 1 }));
}

/** MapLibre takes an image for its box, and would leave out what we write across a corner. */
function marks({ marks: all, visible, zoom }: Scene): Obstacle[] {
	return all.flatMap((mark): Obstacle[] => {
		const { position, shape } = mark;
		if (shape === 'region') {
			const radius = regionRadius(mark);
			return radius === null ? [] : [{ position, radius }];
		}
		const extent = drawnExtent(mark);
		return extent === null ? [] : [{ position, width: 2 * extent, height: 2 * extent }];
	});

	/** A region is its own mark; one so large that names stand on it hides none. */
	function regionRadius(mark: Mark): number | null {
		const radius = drawnRadius(mark, visible.largest, zoom);
		return radius > NAMED_WITHIN ? null : radius;
	}
}

type Part = Features['features'][number];

function numberObstacle({ geometry, properties: { part, label } }: Part): Obstacle[] {
	if (part !== 'number' || geometry.type !== 'Point') return [];
	const text = String(label);
	return [
		{
			position: geometry.coordinates as unknown as Position,
			width: textWidth(text, NUMBER_SIZE),
			height: textHeight(text, NUMBER_SIZE)
		}
	];
}

function pathLines({ geometry }: Part): Position[][] {
	if (geometry.type === 'LineString') return [geometry.coordinates as unknown as Position[]];
	if (geometry.type === 'MultiLineString') return geometry.coordinates as unknown as Position[][];
	return [];
}
