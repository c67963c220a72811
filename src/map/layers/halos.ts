/** Doubt about where a place is, at its true size on the ground. */
import { circle } from '@turf/turf';
import { themed } from '../expressions';
import type { Visible } from '../../model/select';
import { collection, feature, type Features, type LayerKind } from './kind';

/** The inside of a halo, and its edge. */
export const HALO_OPACITY = { area: 0.07, edge: 0.55 } as const;

export const halos: LayerKind = {
	id: 'halos',
	features: ({ visible }) => halosOf(visible),
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
	legend: ({ visible }) => {
		const doubtful = visible.places.filter(({ place }) => place.radius > 0);
		const isRegion = ({ place }: { place: { precision: string } }) => place.precision === 'region';
		return [
			...(doubtful.some((group) => !isRegion(group))
				? [{ key: 'halo', sample: { type: 'halo' as const, dashed: false } }]
				: []),
			...(doubtful.some(isRegion)
				? [{ key: 'region', sample: { type: 'halo' as const, dashed: true } }]
				: [])
		];
	}
};

/** The same object for the same choice: no zoom changes them. */
function halosOf(visible: Visible): Features {
	let halos = known.get(visible);
	if (halos === undefined) {
		halos = collection(
			visible.places
				.filter(({ place }) => place.radius > 0)
				.map(({ place: { id, radius, precision }, position }) =>
					feature(circle([...position], radius, { steps: 72, units: 'kilometers' }).geometry, {
						id,
						region: precision === 'region'
					})
				)
		);
		known.set(visible, halos);
	}
	return halos;
}

const known = new WeakMap<Visible, Features>();
