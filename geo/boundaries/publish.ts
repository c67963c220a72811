import { topology } from 'topojson-server';
import type { MultiLineString } from 'geojson';
import type { Topology } from 'topojson-specification';
import { atlas, countriesOf } from './atlas';
import { cutLines, offMeridians, WORLD, type Frame } from './cut';
import { borders, coast, disputedBorders } from './lines';
import type { Resolution } from './source';

interface Publication {
	name: string;
	resolution: Resolution;
	frame: Frame;
	/** How many different longitudes, and latitudes, the file can tell apart. */
	steps: number;
}

const EUROPE: Frame = [-25, 33, 45, 72];

export const PUBLICATIONS: Publication[] = [
	{ name: 'world-110m', resolution: '110m', frame: WORLD, steps: 10_000 },
	{ name: 'world-50m', resolution: '50m', frame: WORLD, steps: 20_000 },
	{ name: 'europe-50m', resolution: '50m', frame: EUROPE, steps: 4_000 },
	{ name: 'europe-10m', resolution: '10m', frame: EUROPE, steps: 15_000 }
];

/** Areas and lines of a frame in one topology, so that a line costs little more than its name. */
export function publish({ resolution, frame, steps }: Publication): Topology {
	const world = atlas(resolution);
	const [west, , east] = frame;
	// as near as a step to a side is on it, once it is written
	const linesOf = (lines: MultiLineString) =>
		offMeridians(cutLines(lines, frame), [west, east], (east - west) / steps / 2);
	const published = topology(
		{
			countries: countriesOf(world, frame),
			coast: linesOf(coast(world)),
			borders: linesOf(borders(world)),
			disputed: linesOf(disputedBorders(world))
		},
		steps
	);
	return { ...published, objects: withoutDots(published) };
}

/** Without the lines so short that all their positions became one. */
function withoutDots({ objects, arcs }: Topology): Topology['objects'] {
	const isDot = (line: number[]) => line.every((arc) => !hasLength(arcs[arc < 0 ? ~arc : arc]));
	return Object.fromEntries(
		Object.entries(objects).map(([name, object]) => {
			if (object.type !== 'MultiLineString') return [name, object];
			const lines = object.arcs.filter((line) => !isDot(line));
			return [name, { ...object, arcs: lines }];
		})
	);
}

/** After its first position, a quantised arc is steps from one position to the next. */
function hasLength(arc: Topology['arcs'][number] = []): boolean {
	return arc.slice(1).some(([x, y]) => x !== 0 || y !== 0);
}
