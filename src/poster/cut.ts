/** Areas and lines cut to what a picture holds. */
import { bboxClip } from '@turf/turf';
import type { AnyFeature } from '../scene/feature';
import type { Bounds } from '../geometry/position';

/** The features with what lies within the bounds; all of everything where there are none. Points have no extent. */
export function cut<Own extends AnyFeature>(all: readonly Own[], bounds: Bounds | null): Own[] {
	if (bounds === null) return [...all];
	return all.flatMap((feature) => {
		const { geometry } = feature;
		if (geometry.type === 'Point' || geometry.type === 'MultiPoint') return [];
		if (geometry.type === 'GeometryCollection') return [];
		const kept = bboxClip(geometry, [...bounds]).geometry;
		return kept.coordinates.length > 0 ? [{ ...feature, geometry: kept }] : [];
	});
}
