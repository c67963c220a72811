/** Doubt about where a place is. */
import type { LayerKind } from '../kind';
import { haloFeatures, type HaloFeature } from './features';
import { HALO_LAYERS } from './layers';
import { haloLegend } from './legend';

export const halos: LayerKind<HaloFeature> = {
	id: 'halos',
	features: haloFeatures,
	layers: HALO_LAYERS,
	legend: haloLegend
};
