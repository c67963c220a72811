/** Where flows leave a frame on the way to an end outside it: a label at the edge says where each leads. */
import type { Position } from '../../geometry/position';
import { isWithin, wholeOf, type Box, type Point } from '../../geometry/screen';
import { rankOf } from '../../model/find';
import type { CountryCode } from '../../model/types';
import type { Frame } from '../frame';
import { coursesOf, type Course } from '../kinds/flows/course';
import { linesOf } from '../kinds/flows/path';
import { labelsOf } from '../kinds/labels/features';
import { surroundings } from '../kinds/labels/obstacles';
import { features as numbers } from '../kinds/numbers/features';
import { labelExtent } from '../labels/candidates';
import { boxAround, grown, holds, moved, Occupied } from '../labels/occupied';
import { areaOf } from '../labels/placement';
import { crosses, segmentsOf, type Segment } from '../labels/segment';
import type { Scene } from '../scene';
import { leavingPoints, type Heading } from './leaving';
import { EXIT, exitWidth } from './look';

export interface Exit extends Said {
	/** Where the flow heads: degrees clockwise from the right. */
	readonly turn: number;
	/** What the label covers. */
	readonly box: Box;
}

interface Said {
	/** The event of the flow. */
	readonly event: string;
	readonly to: CountryCode;
	readonly rank: number;
	/** What it leads to, in the page's language. */
	readonly name: string;
	/** Empty where the flow has none, or the frame shows it. */
	readonly number: string;
}

/** The label of each flow that leaves the frame, beside its shaft and clear of all else; none on a globe. */
export function exitsIn(scene: Scene, frame: Frame): Exit[] {
	return scene.projection === 'globe' ? [] : placed(scene, frame, takenIn(scene, frame));
}

/** The same where they choose before all but what lies over the frame, as in the picture that the build draws. */
export function firstExitsIn(scene: Scene, frame: Frame): Exit[] {
	return placed(scene, frame, coveredIn(frame));
}

/** The frame, as annotations find it that keep clear of such labels. */
export function beside(exits: readonly Exit[], frame: Frame): Frame {
	return { ...frame, covers: [...frame.covers, ...exits.map(({ box }) => box)] };
}

function placed(scene: Scene, frame: Frame, { occupied, names }: Taken): Exit[] {
	const ways = coursesOf(scene).map((course) => ({ course, way: wayIn(course, frame) }));
	const shafts = ways.flatMap(({ way }) => segmentsOf(way));
	return ways.flatMap(({ course, way }) => {
		const said = saidOf(course, scene, frame);
		const whole = wholeOf(frame);
		const points = leavingPoints(way, grown(whole, -EXIT.inset), whole).filter(({ at }) =>
			occupied.isFree(boxAround(at, EXIT.tip, EXIT.tip))
		);
		const width = exitWidth(said.name, said.number);
		const boxes = points.flatMap((point) =>
			boxesBeside(point, width, isFlat(way[0], points[0]?.at))
		);
		const spot = spotIn(boxes, whole, { occupied, names }, shafts);
		if (spot === null) return [];
		occupied.add(spot.box);
		return [{ ...said, ...spot }];
	});
}

/** A frame as labels at its edge find it. */
interface Taken {
	/** What no label may cover. */
	readonly occupied: Occupied;
	/** What it had rather leave free. */
	readonly names: Occupied;
}

function takenIn(scene: Scene, frame: Frame): Taken {
	const { occupied, names } = coveredIn(frame);
	const { toPixels } = frame;
	for (const obstacle of surroundings(scene).obstacles) occupied.add(areaOf(obstacle, toPixels));
	for (const label of labelsOf(scene)) {
		names.add(moved(labelExtent(label, scene.words.language), toPixels(label.position)));
	}
	return { occupied, names };
}

function coveredIn({ covers }: Frame): Taken {
	const occupied = new Occupied();
	for (const cover of covers) occupied.add(cover);
	return { occupied, names: new Occupied() };
}

/** In the pixels of a frame, to where it ends or crosses the 180th meridian. */
function wayIn({ drawn }: Course, { toPixels }: Frame): Point[] {
	return (linesOf(drawn)[0] ?? []).map(toPixels);
}

function saidOf({ flow }: Course, scene: Scene, frame: Frame): Said {
	const { dataset, words } = scene;
	const number = numbers(scene).find(({ properties: { event } }) => event === flow.event.id);
	const at = number && frame.toPixels(number.geometry.coordinates as unknown as Position);
	return {
		event: flow.event.id,
		to: flow.to,
		rank: rankOf(dataset, flow.operation),
		name: dataset.countries[flow.to]?.name[words.language] ?? flow.to,
		number:
			number === undefined || (at && isWithin(at, wholeOf(frame))) ? '' : number.properties.text
	};
}

type Spot = Pick<Exit, 'turn' | 'box'>;

/** The first that takes nothing else's place, if it can be none of what had rather stay free either. */
function spotIn(
	spots: readonly Spot[],
	whole: Box,
	{ occupied, names }: Taken,
	shafts: readonly Segment[]
): Spot | null {
	const inside = grown(whole, -EXIT.margin);
	const free = spots.filter(({ box }) => holds(inside, box) && occupied.isFree(box));
	const isApart = ({ box }: Spot) => !shafts.some((shaft) => crosses(box, shaft));
	const unnamed = free.filter(({ box }) => names.isFree(box));
	return unnamed.find(isApart) ?? free.find(isApart) ?? unnamed[0] ?? free[0] ?? null;
}

/**
 * Towards the middle, where the shaft comes from: on the side that it does not pass; before that, where it is flat, on the
 * side of the middle.
 */
function boxesBeside({ at, across, down }: Heading, width: number, isOnShaft: boolean): Spot[] {
	const { aside, gap, height } = EXIT;
	const left = across < 0 ? at.x + aside : at.x - aside - width;
	const turn = Math.round((Math.atan2(down, across) * 180) / Math.PI);
	const boxFrom = (top: number): Spot => ({
		turn,
		box: { left, top, right: left + width, bottom: top + height }
	});
	const rise = gap + Math.abs(down / across) * (aside + width);
	const [outer, inner] =
		down < 0 ? [at.y - gap - height, at.y + rise] : [at.y + gap, at.y - rise - height];
	return isOnShaft ? [boxFrom(inner), boxFrom(outer)] : [boxFrom(outer)];
}

function isFlat(start?: Point, end?: Point): boolean {
	if (start === undefined || end === undefined) return false;
	return Math.abs(end.y - start.y) < EXIT.flat * Math.abs(end.x - start.x);
}
