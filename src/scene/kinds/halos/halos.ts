/** Doubt about where a place is, at its true size on the ground. */
import { circle } from '@turf/turf';
import { isPart, themed } from '../../expressions';
import type { PlaceGroup } from '../../../model/visible/groups';
import { pixelsFromKilometres } from '../../../geometry/mercator';
import type { Visible } from '../../../model/visible/select';
import { collection, feature, type Features, type LayerKind, type Scene } from '../kind';
import { STORY } from '../story';

/** The inside of a halo, and its edge. */
export const HALO_OPACITY = { area: 0.07, edge: 0.55 } as const;

/** CSS pixels of radius under which a halo is a speck, and lies under its mark. A region has no other mark than it. */
const SMALLEST = 5;

export const halos: LayerKind = {
	id: 'halos',
	features: drawnAt,
	layers: [
		{
			id: 'halos-area',
			type: 'fill',
			source: STORY,
			filter: isPart('halo', 'region'),
			// the edge is smooth
			paint: {
				'fill-color': themed('ink'),
				'fill-opacity': HALO_OPACITY.area,
				'fill-antialias': false
			}
		},
		{
			id: 'halos-edge',
			type: 'line',
			source: STORY,
			filter: isPart('halo'),
			paint: { 'line-color': themed('ink'), 'line-opacity': HALO_OPACITY.edge, 'line-width': 1 }
		},
		{
			id: 'halos-region',
			type: 'line',
			source: STORY,
			filter: isPart('region'),
			paint: {
				'line-color': themed('ink'),
				'line-opacity': HALO_OPACITY.edge,
				'line-width': 1.25,
				'line-dasharray': [3, 3]
			}
		}
	],
	legend: (scene) => {
		const drawn = new Set(drawnAt(scene).features.map(({ properties }) => properties.part));
		return (['halo', 'region'] as const)
			.filter((part) => drawn.has(part))
			.map((part) => ({ key: part, sample: { type: 'halo', dashed: part === 'region' } }));
	}
};

interface Halo {
	/** The zoom from which it is large enough to be seen. */
	readonly from: number;
	readonly halo: Features['features'][number];
}

function drawnAt({ visible, zoom }: Scene): Features {
	return collection(halosOf(visible).flatMap(({ from, halo }) => (from <= zoom ? [halo] : [])));
}

/** Every halo of a choice, made once for all zooms. */
function halosOf(visible: Visible): readonly Halo[] {
	let halos = known.get(visible);
	if (halos === undefined) {
		halos = visible.places.filter(({ place }) => place.radius > 0).map(haloOf);
		known.set(visible, halos);
	}
	return halos;
}

function haloOf({ place: { id, radius, precision }, position }: PlaceGroup): Halo {
	const isRegion = precision === 'region';
	const ring = circle([...position], radius, { steps: 72, units: 'kilometers' });
	return {
		from: isRegion ? -Infinity : Math.log2(SMALLEST / pixelsFromKilometres(radius, position[1], 0)),
		halo: feature(ring.geometry, { id, part: isRegion ? 'region' : 'halo' })
	};
}

const known = new WeakMap<Visible, readonly Halo[]>();
