/** The way of a flow over the ground, and points along it. */
import { greatCircle } from '@turf/turf';
import type { LineString, MultiLineString, Position as GeoPosition } from 'geojson';
import { pixelDistance, project, unproject } from '../../../geometry/mercator';
import type { Position } from '../../../geometry/position';

export type Path = LineString | MultiLineString;

/** A point of a path, and the compass direction of the path there: 0 is up, 90 is right. */
export interface WayPoint {
	readonly position: Position;
	readonly bearing: number;
}

/** The great circle between two positions, cut where it crosses the 180th meridian. */
export function flowPath(from: Position, to: Position): Path {
	return greatCircle([...from], [...to], { npoints: 160 }).geometry;
}

/** The path without its end, for `room` CSS pixels around a position at a zoom. */
export function shortened(path: Path, around: Position, clearance: number, zoom: number): Path {
	const isClear = (position: GeoPosition) =>
		pixelDistance(position as unknown as Position, around, zoom) >= clearance;
	const keep = (line: GeoPosition[]) => line.slice(0, Math.max(2, line.findLastIndex(isClear) + 1));
	if (path.type === 'LineString') return { ...path, coordinates: keep(path.coordinates) };
	const [last, ...others] = [...path.coordinates].reverse();
	return { ...path, coordinates: [...others.reverse(), keep(last ?? [])] };
}

/** The path without its start, for so many CSS pixels at a zoom; whole where it is no longer than that. */
export function startedAfter(path: Path, distance: number, zoom: number): Path {
	const [start] = pointsAlong(path, [distance], zoom);
	if (start === undefined) return path;
	const line = firstLine(path) as unknown as GeoPosition[];
	const origin = line[0] as unknown as Position;
	const isPast = (position: GeoPosition) =>
		pixelDistance(position as unknown as Position, origin, zoom) > distance;
	const kept = [[...start.position], ...line.slice(line.findIndex(isPast))];
	if (path.type === 'LineString') return { ...path, coordinates: kept };
	return { ...path, coordinates: [kept, ...path.coordinates.slice(1)] };
}

/** The lines that a path consists of: several where it crosses the 180th meridian. */
export function linesOf({ type, coordinates }: Path): Position[][] {
	const lines = type === 'LineString' ? [coordinates] : coordinates;
	return lines as unknown as Position[][];
}

/** The end of a path. */
export function tipOf(path: Path): WayPoint {
	const [before, tip] = lastLine(path).slice(-2) as [Position, Position];
	return { position: tip, bearing: bearingOf(before, tip) };
}

/** The point at a share of a path's positions, from 0 to 1. */
export function pointAt(path: Path, share: number): WayPoint {
	const line = firstLine(path);
	const index = Math.min(line.length - 2, Math.floor(line.length * share));
	const [position, next] = line.slice(index, index + 2) as [Position, Position];
	return { position, bearing: bearingOf(position, next) };
}

/** The points so many CSS pixels after the start of a path at a zoom, in rising order; none past its end. */
export function pointsAlong(path: Path, distances: readonly number[], zoom: number): WayPoint[] {
	const points: WayPoint[] = [];
	const line = firstLine(path);
	let passed = 0;
	for (const [index, end] of line.slice(1).entries()) {
		const start = line[index] as Position;
		const length = pixelDistance(start, end, zoom);
		for (const distance of distances) {
			if (distance < passed || distance >= passed + length) continue;
			const position = between(start, end, (distance - passed) / length);
			points.push({ position, bearing: bearingOf(start, end) });
		}
		passed += length;
	}
	return points;
}

function firstLine(path: Path): Position[] {
	return linesOf(path)[0] ?? [];
}

function lastLine(path: Path): Position[] {
	return linesOf(path).at(-1) ?? [];
}

function between(start: Position, end: Position, share: number): Position {
	const [ax, ay] = project(start);
	const [bx, by] = project(end);
	return unproject([ax + share * (bx - ax), ay + share * (by - ay)]);
}

function bearingOf(start: Position, end: Position): number {
	const [ax, ay] = project(start);
	const [bx, by] = project(end);
	return (Math.atan2(bx - ax, ay - by) * 180) / Math.PI;
}
