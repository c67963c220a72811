/** Doubt about where a place is, at its true size on the ground. */
import { circle } from '@turf/turf';
import { themed } from '../expressions';
import type { PlaceGroup } from '../../model/groups';
import { pixelsFromKilometres } from '../../model/mercator';
import type { Visible } from '../../model/select';
import { collection, feature, type Features, type LayerKind, type Scene } from './kind';

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
			source: 'halos',
			paint: { 'fill-color': themed('ink'), 'fill-opacity': HALO_OPACITY.area }
		},
		{
			id: 'halos-edge',
			type: 'line',
			source: 'halos',
			filter: ['!', ['get', 'region']],
			paint: { 'line-color': themed('ink'), 'line-opacity': HALO_OPACITY.edge, 'line-width': 1 }
		},
		{
			id: 'halos-region',
			type: 'line',
			source: 'halos',
			filter: ['get', 'region'],
			paint: {
				'line-color': themed('ink'),
				'line-opacity': HALO_OPACITY.edge,
				'line-width': 1.25,
				'line-dasharray': [3, 3]
			}
		}
	],
	legend: (scene) => {
		const regions = new Set(drawnAt(scene).features.map(({ properties }) => properties.region));
		return [
			...(regions.has(false)
				? [{ key: 'halo', sample: { type: 'halo' as const, dashed: false } }]
				: []),
			...(regions.has(true)
				? [{ key: 'region', sample: { type: 'halo' as const, dashed: true } }]
				: [])
		];
	}
};

interface Halo {
	/** The zoom from which it is large enough to be seen. */
	readonly from: number;
	readonly halo: Features['features'][number];
}

/** Every halo of a choice, and the collections drawn of them by their number: most zooms change nothing. */
interface Halos {
	readonly all: readonly Halo[];
	readonly drawn: Map<number, Features>;
}

function drawnAt({ visible, zoom }: Scene): Features {
	const { all, drawn } = halosOf(visible);
	const large = all.filter(({ from }) => from <= zoom);
	const same = drawn.get(large.length) ?? collection(large.map(({ halo }) => halo));
	drawn.set(large.length, same);
	return same;
}

function halosOf(visible: Visible): Halos {
	let halos = known.get(visible);
	if (halos === undefined) {
		const doubtful = visible.places.filter(({ place }) => place.radius > 0);
		halos = { all: doubtful.map(haloOf), drawn: new Map() };
		known.set(visible, halos);
	}
	return halos;
}

function haloOf({ place: { id, radius, precision }, position }: PlaceGroup): Halo {
	const isRegion = precision === 'region';
	const ring = circle([...position], radius, { steps: 72, units: 'kilometers' });
	return {
		from: isRegion ? -Infinity : Math.log2(SMALLEST / pixelsFromKilometres(radius, position[1], 0)),
		halo: feature(ring.geometry, { id, region: isRegion })
	};
}

const known = new WeakMap<Visible, Halos>();
