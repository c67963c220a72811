declare module 'd3-geo-projection' {
	import type { GeoProjection } from 'd3-geo';
	import type { GeoJSON } from 'geojson';
	/** Clips and projects GeoJSON to GeoJSON; a geometry with nothing left becomes `null`. */
	export function geoProject<T extends GeoJSON>(object: T, projection: GeoProjection): T | null;
	/** Removes the edges that a cut along 180° or at a pole left in an outline. */
	export function geoStitch<T extends GeoJSON>(object: T): T;
}

declare module 'topojson-server' {
	import type { GeoJSON } from 'geojson';
	import type { Objects, Topology } from 'topojson-specification';
	export function topology<T extends Objects>(
		objects: { [K in keyof T]: GeoJSON },
		quantization?: number
	): Topology<T>;
}

declare module 'polylabel' {
	/** `x, y` of the inner point farthest from the outline. */
	export default function polylabel(polygon: number[][][], precision?: number): [number, number];
}
