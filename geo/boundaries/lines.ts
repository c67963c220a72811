import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { Atlas } from './source';

/** Borders drawn dashed, by both codes in the order of the alphabet. */
const DISPUTED = new Set([
	// Kosovo's independence: see LICENSES.md for the note that goes with it.
	'RS XK',
	// Western Sahara's status is undecided.
	'EH MA',
	// The lines of 1949 and 1974: cease-fire lines, not agreed borders.
	'IL PS',
	'IL SY'
]);

/** From the arcs that one country alone uses; none of these lines lies along a cut. */
export function coast(atlas: Atlas): MultiLineString {
	return mesh(atlas, atlas.objects.countries, (one, other) => one === other);
}

/** From the arcs that two countries share. */
export function borders(atlas: Atlas): MultiLineString {
	return mesh(
		atlas,
		atlas.objects.countries,
		(one, other) => one !== other && !isDisputed(one, other)
	);
}

export function disputedBorders(atlas: Atlas): MultiLineString {
	return mesh(atlas, atlas.objects.countries, isDisputed);
}

function isDisputed(one: GeometryObject, other: GeometryObject): boolean {
	return DISPUTED.has([one.id, other.id].sort().join(' '));
}
