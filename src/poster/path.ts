/** Geometry as SVG path data: whole units, each step relative to the last, which compresses well. */
import type { Geometry, Position as GeoPosition } from 'geojson';
import type { Position } from '../model/types';
import { toUnits } from './plane';

/** Lines, and rings closed; points have no path. */
export function pathData(geometry: Geometry): string {
	if (geometry.type === 'LineString') return line(geometry.coordinates, false);
	if (geometry.type === 'MultiLineString')
		return geometry.coordinates.map((part) => line(part, false)).join('');
	if (geometry.type === 'Polygon')
		return geometry.coordinates.map((ring) => line(ring, true)).join('');
	if (geometry.type === 'MultiPolygon') {
		return geometry.coordinates
			.flat()
			.map((ring) => line(ring, true))
			.join('');
	}
	return '';
}

function line(positions: readonly GeoPosition[], isRing: boolean): string {
	let [x, y] = [0, 0];
	let data = '';
	for (const [index, position] of positions.entries()) {
		const [nextX, nextY] = rounded(position);
		if (index === 0) data += `M${nextX} ${nextY}`;
		else if (nextX !== x || nextY !== y) data += step(nextX - x, nextY - y);
		[x, y] = [nextX, nextY];
	}
	// A ring that a unit swallows leaves nothing to fill.
	if (isRing && !/[lhv].*[lhv]/.test(data)) return '';
	return isRing ? data + 'z' : data;
}

function step(right: number, down: number): string {
	if (down === 0) return `h${right}`;
	if (right === 0) return `v${down}`;
	return `l${right}${down < 0 ? '' : ' '}${down}`;
}

/** The plane ends at 85° north and south; what lies beyond is drawn at its edge. */
function rounded([longitude = 0, latitude = 0]: GeoPosition): readonly [number, number] {
	const position: Position = [longitude, Math.min(85, Math.max(-85, latitude))];
	const [x, y] = toUnits(position);
	return [Math.round(x), Math.round(y)];
}
