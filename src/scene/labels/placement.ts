/**
 * Where labels stand, decided once for the live map and the poster: none over a mark, a circle or a number, none over
 * another, and away from flows where there is a choice. What fits nowhere is left out.
 */
import { deferredZoom, zoomStepEnd } from '../../model/marks/marks';
import { project, WORLD_SIZE } from '../../geometry/mercator';
import type { Position } from '../../geometry/position';
import { LABEL_RANKS, type Label, type PlacedLabel } from './label';
import { candidatesOf, type Candidate } from './candidates';
import type { Box, Point } from '../../geometry/screen';
import { boxAround, moved, Occupied, type Disc } from './occupied';
import { crosses, segmentsOf, type Segment } from './segment';

/** Something that no label may cover, in CSS pixels around a position. */
export type Obstacle = { readonly position: Position } & (
	{ readonly radius: number } | { readonly width: number; readonly height: number }
);

export interface Surroundings {
	readonly obstacles: readonly Obstacle[];
	/** Lines that labels of the story rather leave free, the heavier the rather, and others do. */
	readonly avoided: readonly { readonly line: readonly Position[]; readonly weight: number }[];
}

/** Who chooses first. */
const PRECEDENCE = [
	LABEL_RANKS.country,
	LABEL_RANKS.place,
	LABEL_RANKS.otherCountry,
	LABEL_RANKS.sea,
	LABEL_RANKS.city
];

/** What an arrangement costs beside the weights of the lines that its labels of the story lie on. */
const COST = { missing: 100, deferred: 20, withoutNumbers: 10 } as const;

/** How often the label that lies on the heaviest lines may choose anew, before others of its rank. */
const TRIES = 2;

/** Weight from which that is worth the time. */
const HEAVY = 3;

/**
 * The labels that fit from a zoom until the next step, the most important first. Those of the story that fit
 * only half-way to the next step are deferred.
 */
export function placeLabels(
	labels: readonly Label[],
	{ obstacles, avoided }: Surroundings,
	zoom: number,
	language: string
): readonly PlacedLabel[] {
	const lines = avoided.map(({ line, weight }) => ({
		segments: segmentsOf(line.map(pixelsAt(zoom))),
		weight
	}));
	const arrange = (order: readonly Label[]) => {
		const levels = [zoom, deferredZoom(zoom), zoomStepEnd(zoom)].map((at) =>
			levelAt(at, obstacles)
		);
		return arranged(order, levels, lines, language);
	};
	let best = arrange([...labels].sort(byImportance));
	for (let tries = 0; tries < TRIES; tries += 1) {
		const { worst } = best;
		if (worst === null) break;
		const other = arrange(promoted(best.order, worst));
		if (other.cost >= best.cost) break;
		best = other;
	}
	return best.placed;
}

interface Arrangement {
	readonly order: readonly Label[];
	readonly placed: readonly PlacedLabel[];
	readonly cost: number;
	/** The label that lies on the heaviest lines, where they are heavy. */
	readonly worst: Label | null;
}

/** Each label takes the best spot that those before it have left. */
function arranged(
	order: readonly Label[],
	levels: readonly Level[],
	lines: readonly Line[],
	language: string
): Arrangement {
	const placed: PlacedLabel[] = [];
	let cost = 0;
	let worst: Label | null = null;
	let heaviest: number = HEAVY;
	for (const label of order) {
		const fit = firstFit(label, levels, lines, language);
		if (fit !== null) {
			placed.push(take(fit, levels));
			cost += fit.cost;
			if (fit.placed.numbers.length < label.numbers.length) cost += COST.withoutNumbers;
			if (fit.cost > heaviest) [heaviest, worst] = [fit.cost, label];
		} else if (isOfStory(label)) {
			const deferred = bestFit(label, levels.slice(1), [], language);
			if (deferred !== null) placed.push({ ...take(deferred, levels.slice(1)), isDeferred: true });
			cost += deferred === null ? COST.missing : COST.deferred;
		}
	}
	return { order, placed, cost, worst };
}

/** The same order with one label before all others of its rank. */
function promoted(order: readonly Label[], label: Label): Label[] {
	const others = order.filter((other) => other !== label);
	const first = Math.max(
		0,
		others.findIndex(({ rank }) => rank === label.rank)
	);
	return [...others.slice(0, first), label, ...others.slice(first)];
}

/** What a zoom leaves free: as the reader comes closer, labels keep their size while their points part. */
interface Level {
	readonly toPixels: (position: Position) => Point;
	readonly occupied: Occupied;
}

function levelAt(zoom: number, obstacles: readonly Obstacle[]): Level {
	const toPixels = pixelsAt(zoom);
	const occupied = new Occupied();
	for (const obstacle of obstacles) occupied.add(areaOf(obstacle, toPixels));
	return { toPixels, occupied };
}

/** What an obstacle takes of a frame. */
export function areaOf(obstacle: Obstacle, toPixels: (position: Position) => Point): Box | Disc {
	const point = toPixels(obstacle.position);
	return 'radius' in obstacle
		? { ...point, radius: obstacle.radius }
		: boxAround(point, obstacle.width, obstacle.height);
}

function isFree(levels: readonly Level[], boxes: readonly Box[]): boolean {
	return boxes.every((box, index) => levels[index]?.occupied.isFree(box));
}

/** A line to be avoided, in the pixels of the first level. */
interface Line {
	readonly segments: readonly Segment[];
	readonly weight: number;
}

/** What the lines weigh that lie under it. */
function costOf(box: Box | undefined, lines: readonly Line[]): number {
	if (box === undefined) return 0;
	return lines
		.filter(({ segments }) => segments.some((segment) => crosses(box, segment)))
		.reduce((sum, { weight }) => sum + weight, 0);
}

function pixelsAt(zoom: number): (position: Position) => Point {
	const scale = WORLD_SIZE * 2 ** zoom;
	return (position) => {
		const [x, y] = project(position);
		return { x: x * scale, y: y * scale };
	};
}

function byImportance(a: Label, b: Label): number {
	const precedence = PRECEDENCE.indexOf(a.rank) - PRECEDENCE.indexOf(b.rank);
	return precedence || b.weight - a.weight || (a.id < b.id ? -1 : 1);
}

interface Fit extends Candidate {
	/** One for each level. */
	readonly boxes: readonly Box[];
	/** What the avoided lines weigh that lie under it. */
	readonly cost: number;
}

function take({ placed, boxes }: Fit, levels: readonly Level[]): PlacedLabel {
	for (const [index, box] of boxes.entries()) levels[index]?.occupied.add(box);
	return placed;
}

/** In as many words as there is room for. */
function firstFit(
	label: Label,
	levels: readonly Level[],
	lines: readonly Line[],
	language: string
): Fit | null {
	for (const shorter of shortened(label)) {
		const fit = bestFit(shorter, levels, lines, language);
		if (fit !== null) return fit;
	}
	return null;
}

/** The label, then with its short name, then with its numbers bare, then without them. */
function shortened(label: Label): Label[] {
	const named = [label, ...(label.short ? [{ ...label, name: label.short }] : [])];
	if (label.numbers.length === 0) return named;
	const bare = label.numbers.map(({ text, bare: own = text, rank }) => ({ text: own, rank }));
	return [
		...named,
		...(bare.some(({ text }, index) => text !== label.numbers[index]?.text)
			? named.map((own) => ({ ...own, numbers: bare }))
			: []),
		...named.map((own) => ({ ...own, numbers: [] }))
	];
}

/** The first candidate that covers nothing, off the flows if there is one. */
function bestFit(
	label: Label,
	levels: readonly Level[],
	lines: readonly Line[],
	language: string
): Fit | null {
	const points = levels.map(({ toPixels }) => toPixels(label.position));
	let best: Fit | null = null;
	for (const candidate of candidatesOf(label, language)) {
		const boxes = points.map((point) => moved(candidate.extent, point));
		if (!isFree(levels, boxes)) continue;
		const cost = costOf(boxes[0], lines);
		if (cost === 0) return { ...candidate, boxes, cost };
		if (isOfStory(label) && (best === null || cost < best.cost))
			best = { ...candidate, boxes, cost };
	}
	return best;
}

/** What only helps to find one's way is rather left out than drawn over a flow. */
function isOfStory({ rank }: Label): boolean {
	return rank === LABEL_RANKS.country || rank === LABEL_RANKS.place;
}
