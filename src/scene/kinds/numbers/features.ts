/** The numbers of flows, each where it covers neither mark nor circle if it can be. */
import type { Point } from 'geojson';
import { pixelDistance } from '../../../geometry/mercator';
import { rankOf } from '../../../model/find';
import { zoomStepEnd } from '../../../model/marks/marks';
import type { Flow } from '../../../model/visible/flows';
import { feature, type PartFeature } from '../../feature';
import { textWidth } from '../../labels/textSize';
import { scaleAt } from '../../scale';
import { oncePerScene, type Scene } from '../../scene';
import type { FeaturesOf } from '../kind';
import { circlesOf } from '../circles/features';
import { coursesOf, type Course } from '../flows/course';
import { pointAt, type WayPoint } from '../flows/path';
import { drawnExtent } from '../places/size';
import { NUMBER } from './look';

export type NumberFeature = PartFeature<
	'number',
	Point,
	{ readonly rank: number; readonly text: string; readonly event: string }
>;

/** Where along a flow its number may stand, best first: past the middle, where flows that leave one place have come apart. */
const SHARES = [0.6, 0.5, 0.7, 0.4, 0.8] as const;

export const features: FeaturesOf<NumberFeature> = oncePerScene((scene) =>
	coursesOf(scene).flatMap((course) => numberOf(course, scene) ?? [])
);

function numberOf(course: Course, scene: Scene): NumberFeature | null {
	const { flow } = course;
	const text = textOf(flow, scene);
	if (text === null) return null;
	const { position } = clearPoint(course, text, scene);
	return feature(
		{ type: 'Point', coordinates: [...position] },
		{
			id: `${flow.event.id}-number`,
			part: 'number',
			rank: rankOf(scene.dataset, flow.operation),
			text,
			event: flow.event.id
		}
	);
}

function textOf({ shown }: Flow, { dataset, words }: Scene): string | null {
	const measure = dataset.measures.find(({ id }) => id === shown?.figure.measure);
	return shown === null || measure === undefined ? null : words.value(shown.claim, measure);
}

function clearPoint({ path }: Course, text: string, scene: Scene): WayPoint {
	const reach = textWidth(text, NUMBER.size) / 2;
	const obstacles = obstaclesOf(scene);
	const isClear = ({ position }: WayPoint) =>
		obstacles.every(
			(each) => pixelDistance(position, each.position, scene.zoom) > each.radius + reach
		);
	return SHARES.map((share) => pointAt(path, share)).find(isClear) ?? pointAt(path, SHARES[0]);
}

const obstaclesOf = oncePerScene((scene) => [
	...scene.marks.map((mark) => ({ position: mark.position, radius: drawnExtent(mark) ?? 0 })),
	...circlesOf(scene).map(({ position, radius }) => ({
		position,
		radius: radius * scaleAt(zoomStepEnd(scene.zoom))
	}))
]);
