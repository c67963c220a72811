/** What a flow is drawn of: its line, and arrowheads at its end and on its way. */
import type { Point } from 'geojson';
import { pixelDistance } from '../../../geometry/mercator';
import { rankOf } from '../../../model/find';
import type { Outline } from '../../../model/types';
import { feature, type PartFeature } from '../../feature';
import { oncePerScene, type Scene } from '../../scene';
import type { FeaturesOf } from '../kind';
import { coursesOf, type Course } from './course';
import { pointsAlong, tipOf, type Path, type WayPoint } from './path';
import { flowWidth, largestFlow } from './width';

export type FlowLine = PartFeature<
	'numbered' | 'unnumbered',
	Path,
	{ readonly rank: number; readonly width: number }
>;

export type FlowArrow = PartFeature<
	'head' | 'way',
	Point,
	{ readonly rank: number; readonly bearing: number }
>;

export type FlowFeature = FlowLine | FlowArrow;

/** CSS pixels from a flow's start to the arrowheads on its way, and what they keep from the one at its end. */
const WAYS = [180, 440, 860, 1540, 2640, 4400] as const;
const BEFORE_HEAD = 160;

export const features: FeaturesOf<FlowFeature> = (scene) => [
	...flowLines(scene),
	...coursesOf(scene).flatMap((course) => flowArrows(course, scene.dataset))
];

export const flowLines = oncePerScene((scene): readonly FlowLine[] =>
	coursesOf(scene).map((course) => flowLine(course, scene))
);

function flowLine({ flow, drawn }: Course, { dataset, visible }: Scene): FlowLine {
	return feature(drawn, {
		id: flow.event.id,
		part: flow.shown === null ? 'unnumbered' : 'numbered',
		rank: rankOf(dataset, flow.operation),
		width: flowWidth(flow, largestFlow(visible.flows))
	});
}

function flowArrows({ flow, path, zoom }: Course, dataset: Outline): FlowArrow[] {
	const rank = rankOf(dataset, flow.operation);
	const arrow = (part: 'head' | 'way', key: string, { position, bearing }: WayPoint) =>
		feature(
			{ type: 'Point' as const, coordinates: [...position] },
			{ id: `${flow.event.id}-${key}`, part, rank, bearing }
		);
	return [
		...waysOf(path, zoom).map((way, index) => arrow('way', `way-${index}`, way)),
		arrow('head', 'head', tipOf(path))
	];
}

/** Arrowheads on the way, closer where the flow begins: its end may lie far outside the frame. */
function waysOf(path: Path, zoom: number): WayPoint[] {
	const end = tipOf(path).position;
	return pointsAlong(path, WAYS, zoom).filter(
		({ position }) => pixelDistance(position, end, zoom) > BEFORE_HEAD
	);
}
