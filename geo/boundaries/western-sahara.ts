import type { Position } from 'geojson';
import type { AreaGeometry, Atlas } from './source';

/** The border of 1912 runs along a parallel, here near the Atlantic. */
const BORDER_LATITUDE = 27.667;

/**
 * The 10m source gives Morocco all it holds west of the sand wall. This cuts Morocco along the
 * border of 1912 and gives the south to Western Sahara, as a second geometry of the same code;
 * where the source has it right nothing changes.
 *
 * Morocco's one ring runs clockwise: the wall going south-west from where Algeria begins, the shore
 * going north, Spain's enclaves, Algeria.
 */
export function withWesternSaharaApart(atlas: Atlas, countries: AreaGeometry[]): AreaGeometry[] {
	const morocco = countries.find(({ id }) => id === 'MA');
	const sahara = countries.find(({ id }) => id === 'EH');
	if (!morocco || !sahara) throw new Error('The atlas lacks Morocco or Western Sahara');
	const wall = sandWall(atlas, ringOf(morocco), ringOf(sahara));
	if (wall === undefined) return countries;

	const [shore = wall, ...others] = startingAfter(ringOf(morocco), wall);
	const [south, north] = splitAt(BORDER_LATITUDE, positions(atlas, shore));
	const border = [positions(atlas, wall).slice(0, 1), north.slice(0, 1)].flat();
	const southShore = atlas.arcs.push(south) - 1;
	const northShore = atlas.arcs.push(north) - 1;
	const parallel = atlas.arcs.push(border) - 1;
	return [
		...countries.filter((country) => country !== morocco),
		{ type: 'Polygon', id: 'MA', arcs: [[northShore, ...others, parallel]] },
		{ type: 'Polygon', id: 'EH', arcs: [[wall, southShore, ~parallel]] }
	];
}

/** The arc between the two that goes far south of the parallel. */
function sandWall(atlas: Atlas, moroccan: number[], saharan: number[]): number | undefined {
	const shared = moroccan.filter((arc) => saharan.includes(~arc));
	return shared.find((arc) =>
		positions(atlas, arc).some(([, latitude = 0]) => latitude < BORDER_LATITUDE - 1)
	);
}

function ringOf(country: AreaGeometry): number[] {
	const ring = country.type === 'Polygon' ? country.arcs[0] : country.arcs[0]?.[0];
	return ring ?? [];
}

/** The other arcs of the ring, in its order. */
function startingAfter(ring: number[], arc: number): number[] {
	const index = ring.indexOf(arc);
	return [...ring.slice(index + 1), ...ring.slice(0, index)];
}

function positions(atlas: Atlas, arc: number): Position[] {
	const found = atlas.arcs[arc < 0 ? ~arc : arc];
	if (!found) throw new Error('The atlas lacks an arc');
	return found;
}

/** Two lines that share the first position at or north of the latitude. */
function splitAt(latitude: number, line: Position[]): [Position[], Position[]] {
	const index = line.findIndex(([, north = 0]) => north >= latitude);
	return [line.slice(0, index + 1), line.slice(index)];
}
