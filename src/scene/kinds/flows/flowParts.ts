/** What a flow is drawn of: its line, its arrowheads and its number. */
import type { Feature, Geometry } from 'geojson';
import { magnitude } from '../../../model/claims';
import { localZoom } from '../../../geometry/globe';
import type { Flow } from '../../../model/visible/flows';
import { zoomStepEnd } from '../../../model/marks/marks';
import { pixelDistance } from '../../../geometry/mercator';
import type { Position } from '../../../geometry/position';
import { drawnRadius } from '../../marks/hit';
import { scaleAt } from '../../scale';
import { circlesOf } from '../circles/circles';
import {
	flowPath,
	pointAt,
	pointsAlong,
	shortened,
	startedAfter,
	tipOf,
	type Path,
	type WayPoint
} from './flowPath';
import { feature, rankOf, type Properties, type Scene } from '../kind';
import { drawnExtent, markClearance } from '../places/places';
import { textWidth } from '../../labels/textSize';

/** CSS pixels: the widest flow, and one without a number. */
const WIDEST = 9;
const UNNUMBERED = 1.5;

/** CSS pixels: what the numbers of flows are written at. */
export const NUMBER_SIZE = 13;

/** CSS pixels: how long an arrowhead is. */
const ARROW = 13;

/** CSS pixels from a flow's start to the arrowheads on its way, and what they keep from the one at its end. */
const WAYS = [180, 440, 860, 1540, 2640, 4400] as const;
const BEFORE_HEAD = 160;

/** How large they are beside it. */
export const WAY_SIZE = 0.75;

/** Where along a flow its number may stand, best first. */
const NUMBER_SHARES = [0.6, 0.5, 0.7, 0.4, 0.8] as const;

/** CSS pixels: widths are proportional, and the smallest number stays visible. */
export function flowWidth(flow: Flow, largest: number): number {
	if (flow.shown === null || largest <= 0) return UNNUMBERED;
	return Math.max(UNNUMBERED, (WIDEST * magnitude(flow.shown.claim)) / largest);
}

/** The largest number that any of the flows carries; 0 where none has one. */
export function largestFlow(all: readonly Flow[]): number {
	return Math.max(0, ...all.map(({ shown }) => (shown === null ? 0 : magnitude(shown.claim))));
}

/** What a feature of a flow is: its line, the head at its end or one on its way, its number. */
export type FlowPart = 'numbered' | 'unnumbered' | 'head' | 'way' | 'number';

/** Each names its part. */
export function flowParts(flow: Flow, scene: Scene): Feature<Geometry, Properties>[] {
	const country = scene.dataset.countries[flow.to];
	if (country === undefined) return [];
	const room = roomAt(flow.to, scene) + ARROW / 2;
	const zoom = localZoom(scene.zoom, country.position, scene.projection);
	const path = shortened(flowPath(flow.from, country.position), country.position, room, zoom);
	const { id } = flow.event;
	const properties = {
		rank: rankOf(scene.dataset, flow.operation),
		width: flowWidth(flow, largestFlow(scene.visible.flows)),
		label: labelOf(flow, scene)
	};
	const isNumbered = flow.shown !== null;
	const line: FlowPart = isNumbered ? 'numbered' : 'unnumbered';
	const point = (part: FlowPart, key: string, { position, bearing }: WayPoint) =>
		feature(
			{ type: 'Point', coordinates: [...position] },
			{ ...properties, id: `${id}-${key}`, part, bearing }
		);
	return [
		feature(drawnPath(path, flow.from, scene), { ...properties, id, part: line }),
		...waysOf(path, zoom).map((way, index) => point('way', `way-${index}`, way)),
		point('head', 'head', tipOf(path)),
		...(isNumbered ? [point('number', 'number', numberPoint(path, properties.label, scene))] : [])
	];
}

/** CSS pixels around a country's position that its mark or its circles take. */
function roomAt(code: string, { marks, visible, zoom }: Scene): number {
	const mark = marks.find(({ id }) => id === code);
	return mark ? Math.max(markClearance(mark), drawnRadius(mark, visible.largest, zoom)) : 0;
}

/** The path from the edge of the mark it leaves: a mark that fades into its halo is read through. */
function drawnPath(path: Path, from: Position, { marks, zoom, projection }: Scene): Path {
	const mark = marks.find(({ position }) => pixelDistance(position, from, 0) === 0);
	const room = mark ? drawnExtent(mark) : null;
	// where the zoom step ends the line begins at the mark's edge, before that a little below it
	return room === null
		? path
		: startedAfter(path, room, localZoom(zoomStepEnd(zoom), from, projection));
}

/** Arrowheads on the way, closer where the flow begins: its end may lie far outside the frame. */
function waysOf(path: Path, zoom: number): WayPoint[] {
	const end = tipOf(path).position;
	return pointsAlong(path, WAYS, zoom).filter(
		({ position }) => pixelDistance(position, end, zoom) > BEFORE_HEAD
	);
}

/** Past the middle, where flows that leave one place have come apart, and clear of marks and circles if it can be. */
function numberPoint(path: Path, text: string, scene: Scene): WayPoint {
	const reach = textWidth(text, NUMBER_SIZE) / 2;
	const taken = [
		...scene.marks.map((mark) => ({ position: mark.position, radius: drawnExtent(mark) ?? 0 })),
		...circlesOf(scene).map(({ position, radius }) => ({
			position,
			radius: radius * scaleAt(zoomStepEnd(scene.zoom))
		}))
	];
	const isClear = ({ position }: WayPoint) =>
		taken.every((each) => pixelDistance(position, each.position, scene.zoom) > each.radius + reach);
	const points = NUMBER_SHARES.map((share) => pointAt(path, share));
	return points.find(isClear) ?? pointAt(path, NUMBER_SHARES[0]);
}

function labelOf({ shown }: Flow, { dataset, words }: Scene): string {
	const measure = dataset.measures.find(({ id }) => id === shown?.figure.measure);
	return shown === null || measure === undefined ? '' : words.value(shown.claim, measure);
}
