/** Finer borders inside a frame, the coarse world around it. */
import { bboxClip } from '@turf/turf';
import type { BBox, Feature, Geometry } from 'geojson';
import { BASE_PARTS, type BaseMap } from '../geometry/baseMap';

/**
 * The fine parts, with what the coarse ones hold outside the frame. `frame` is west, south, east, north, and must be
 * what the fine parts were cut to, so that the two meet at its sides.
 */
export function withDetail(coarse: BaseMap, fine: BaseMap, frame: BBox): BaseMap {
	return Object.fromEntries(
		BASE_PARTS.map((part) => {
			const around = coarse[part].features.flatMap((feature) => outside(feature, frame));
			return [part, { type: 'FeatureCollection', features: [...around, ...fine[part].features] }];
		})
	) as unknown as BaseMap;
}

/** The parts of a feature in the four rectangles around the frame. */
function outside<Properties>(
	feature: Feature<Geometry, Properties>,
	[west, south, east, north]: readonly number[]
): Feature<Geometry, Properties>[] {
	const sides = [
		[-180, -90, west, 90],
		[east, -90, 180, 90],
		[west, -90, east, south],
		[west, north, east, 90]
	] as BBox[];
	return sides.flatMap((side) => {
		const { geometry } = feature;
		if (!('coordinates' in geometry) || geometry.type.endsWith('Point')) return [];
		const part = bboxClip(geometry as Parameters<typeof bboxClip>[0], side).geometry;
		return part.coordinates.length > 0 ? [{ ...feature, geometry: part }] : [];
	});
}
