/** Finer borders inside a frame, the coarse world around it. */
import { bboxClip } from '@turf/turf';
import type { BBox, Feature, FeatureCollection, Geometry } from 'geojson';

type Named = FeatureCollection<Geometry, { readonly id: string }>;
type Sources = Readonly<Record<string, Named>>;

/**
 * The fine sources, with what the coarse ones hold outside the frame. `frame` is west, south, east, north, and must be
 * what the fine sources were cut to, so that the two meet at its sides.
 */
export function withDetail(coarse: Sources, fine: Sources, frame: BBox): Record<string, Named> {
	return Object.fromEntries(
		Object.entries(fine).map(([name, { features }]) => {
			const around = (coarse[name]?.features ?? []).flatMap((feature) => outside(feature, frame));
			return [name, { type: 'FeatureCollection', features: [...around, ...features] }];
		})
	);
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
