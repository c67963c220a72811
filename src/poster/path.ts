/** Geometry as SVG path data: whole numbers, each step relative to the last, which compresses well. */
import type { Geometry, Position as GeoPosition } from 'geojson';
import type { Position } from '../geometry/position';

/** Where a position lies on a plane, in whole numbers. */
export type ToPoint = (position: Position) => readonly [x: number, y: number];

/** Lines, and rings closed; points have no path. */
export function pathData(geometry: Geometry, toPoint: ToPoint): string {
	const line = (positions: readonly GeoPosition[]) => lineData(positions, false, toPoint);
	const ring = (positions: readonly GeoPosition[]) => lineData(positions, true, toPoint);
	if (geometry.type === 'LineString') return line(geometry.coordinates);
	if (geometry.type === 'MultiLineString') return geometry.coordinates.map(line).join('');
	if (geometry.type === 'Polygon') return geometry.coordinates.map(ring).join('');
	if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat().map(ring).join('');
	return '';
}

function lineData(positions: readonly GeoPosition[], isRing: boolean, toPoint: ToPoint): string {
	let [x, y] = [0, 0];
	let data = '';
	for (const [index, position] of positions.entries()) {
		const [nextX, nextY] = toPoint(inPlane(position));
		if (index === 0) data += `M${nextX} ${nextY}`;
		else if (nextX !== x || nextY !== y) data += step(nextX - x, nextY - y);
		[x, y] = [nextX, nextY];
	}
	// A ring that rounding swallows leaves nothing to fill.
	if (isRing && !/[lhv].*[lhv]/.test(data)) return '';
	return isRing ? data + 'z' : data;
}

function step(right: number, down: number): string {
	if (down === 0) return `h${right}`;
	if (right === 0) return `v${down}`;
	return `l${right}${down < 0 ? '' : ' '}${down}`;
}

/** The plane ends at 85° north and south; what lies beyond is drawn at its edge. */
function inPlane([longitude = 0, latitude = 0]: GeoPosition): Position {
	return [longitude, Math.min(85, Math.max(-85, latitude))];
}
