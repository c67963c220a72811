/** Doubt about where a place is, at its true size on the ground. */
import { circle } from '@turf/turf';
import type { Polygon } from 'geojson';
import { pixelsFromKilometres } from '../../../geometry/mercator';
import type { PlaceGroup } from '../../../model/visible/groups';
import type { Visible } from '../../../model/visible/select';
import { feature, type PartFeature } from '../../feature';
import type { FeaturesOf } from '../kind';
import { SMALLEST_HALO } from './look';

export type HaloFeature = PartFeature<'halo' | 'region', Polygon>;

export const features: FeaturesOf<HaloFeature> = ({ visible, zoom }) =>
	halosOf(visible).flatMap(({ from, halo }) => (from <= zoom ? [halo] : []));

interface Halo {
	/** The zoom from which it is large enough to be seen. */
	readonly from: number;
	readonly halo: HaloFeature;
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

const known = new WeakMap<Visible, readonly Halo[]>();

function haloOf({ place: { id, radius, precision }, position }: PlaceGroup): Halo {
	const isRegion = precision === 'region';
	const pixels = pixelsFromKilometres(radius, position[1], 0);
	const ring = circle([...position], radius, { steps: 72, units: 'kilometers' });
	return {
		from: isRegion ? -Infinity : Math.log2(SMALLEST_HALO / pixels),
		halo: feature(ring.geometry, { id, part: isRegion ? 'region' : 'halo' })
	};
}
